<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Mingjing::Application</name>
    <message numerus="yes">
        <source>%n oddities in the package</source>
        <translation>
            <numerusform>%n oddity in the package</numerusform>
            <numerusform>%n oddities in the package</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::PhonePane</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts refused</source>
        <translation>
            <numerusform>%n attempt refused</numerusform>
            <numerusform>%n attempts refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::SearchPane</name>
    <message numerus="yes">
        <source>No match in %n files</source>
        <translation>
            <numerusform>No match in %n file</numerusform>
            <numerusform>No match in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::TracePane</name>
    <message numerus="yes">
        <source>%n calls are evidence %1.</source>
        <translation>
            <numerusform>%n call is evidence %1.</numerusform>
            <numerusform>%n calls are evidence %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
