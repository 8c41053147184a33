<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Mingjing::AppealWords</name>
    <message numerus="yes">
        <source>Until %1 (clause %2: %n day(s)). Each finding once; the answer is final.</source>
        <translation>
            <numerusform>Until %1 (clause %2: %n day). Each finding once; the answer is final.</numerusform>
            <numerusform>Until %1 (clause %2: %n days). Each finding once; the answer is final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %1 (clause %2: %n day(s)). Each finding once.</source>
        <translation>
            <numerusform>Until %1 (clause %2: %n day). Each finding once.</numerusform>
            <numerusform>Until %1 (clause %2: %n days). Each finding once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortened to %n day(s): %1</source>
        <translation>
            <numerusform>Shortened to %n day: %1</numerusform>
            <numerusform>Shortened to %n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::Application</name>
    <message numerus="yes">
        <source>%n oddities in the package: see the Intake pane</source>
        <translation>
            <numerusform>%n oddity in the package: see the Intake pane</numerusform>
            <numerusform>%n oddities in the package: see the Intake pane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints of another tool stand beside those of the rules.</source>
        <translation>
            <numerusform>%n hint of another tool stands beside those of the rules.</numerusform>
            <numerusform>%n hints of another tool stand beside those of the rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::CandidatePanel</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::CarryOverHtml</name>
    <message numerus="yes">
        <source>%n kept</source>
        <comment>check items whose judgement stands</comment>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::ChecklistModel</name>
    <message numerus="yes">
        <source>, %n hints</source>
        <translation>
            <numerusform>, %n hint</numerusform>
            <numerusform>, %n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::ClauseBrowser</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::ComparisonPane</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::DeadlineWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::DueDesk</name>
    <message numerus="yes">
        <source>%n deadline(s) to look at</source>
        <translation>
            <numerusform>%n deadline to look at</numerusform>
            <numerusform>%n deadlines to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::DueModel</name>
    <message numerus="yes">
        <source>running, %n day(s) left</source>
        <translation>
            <numerusform>running, %n day left</numerusform>
            <numerusform>running, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::EditionsModel</name>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::ElementReadout</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::EventWords</name>
    <message numerus="yes">
        <source>%n item(s) reopened</source>
        <translation>
            <numerusform>%n item reopened</numerusform>
            <numerusform>%n items reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) gone</source>
        <translation>
            <numerusform>%n item gone</numerusform>
            <numerusform>%n items gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to confirm</source>
        <translation>
            <numerusform>%n finding to confirm</numerusform>
            <numerusform>%n findings to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the profile “%1”: %n items asked</source>
        <translation>
            <numerusform>By the profile “%1”: %n item asked</numerusform>
            <numerusform>By the profile “%1”: %n items asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::FindBar</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::HintDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule looks at these %n clauses: only you do.</source>
        <translation>
            <numerusform>No rule looks at this clause: only you do.</numerusform>
            <numerusform>No rule looks at these %n clauses: only you do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::HintScanLine</name>
    <message numerus="yes">
        <source>%n clauses without a rule</source>
        <translation>
            <numerusform>%n clause without a rule</numerusform>
            <numerusform>%n clauses without a rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not read</source>
        <translation>
            <numerusform>%n file not read</numerusform>
            <numerusform>%n files not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken rules</source>
        <translation>
            <numerusform>%n broken rule</numerusform>
            <numerusform>%n broken rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::NavigationPicture</name>
    <message numerus="yes">
        <source>used by %n page(s)</source>
        <translation>
            <numerusform>used by %n page</numerusform>
            <numerusform>used by %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::NetworkPart</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>to requests</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::OverviewModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::OverviewRoom</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known way</source>
        <translation>
            <numerusform>%n without a known way</numerusform>
            <numerusform>%n without a known way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to a computed address</source>
        <translation>
            <numerusform>%n way to a computed address</numerusform>
            <numerusform>%n ways to a computed address</numerusform>
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
    <message numerus="yes">
        <source>%n hints about this page</source>
        <translation>
            <numerusform>%n hint about this page</numerusform>
            <numerusform>%n hints about this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::ScenarioWords</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>to requests</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
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
    <name>Mingjing::SearchResults</name>
    <message numerus="yes">
        <source>The first %n places; there are more.</source>
        <translation>
            <numerusform>The first place; there are more.</numerusform>
            <numerusform>The first %n places; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::SectionHtml</name>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>clauses</comment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::SourcePane</name>
    <message numerus="yes">
        <source>%n characters selected</source>
        <translation>
            <numerusform>%n character selected</numerusform>
            <numerusform>%n characters selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::SpecificationWords</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n natural days</source>
        <translation>
            <numerusform>%n natural day</numerusform>
            <numerusform>%n natural days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processing rules</source>
        <translation>
            <numerusform>%n processing rule</numerusform>
            <numerusform>%n processing rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n penalties could not be read</source>
        <translation>
            <numerusform>%n penalty could not be read</numerusform>
            <numerusform>%n penalties could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n penalties changed</source>
        <translation>
            <numerusform>%n penalty changed</numerusform>
            <numerusform>%n penalties changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::TextDiff</name>
    <message numerus="yes">
        <source>⋯ %n unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %n unchanged line</numerusform>
            <numerusform>⋯ %n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::TouchedPanel</name>
    <message numerus="yes">
        <source>Carry over %n cases</source>
        <translation>
            <numerusform>Carry over %n case</numerusform>
            <numerusform>Carry over %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::TracePane</name>
    <message numerus="yes">
        <source>Held: %n more happened meanwhile</source>
        <translation>
            <numerusform>Held: %n more happened meanwhile</numerusform>
            <numerusform>Held: %n more happened meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n rows.</source>
        <translation>
            <numerusform>Choose at most %n row.</numerusform>
            <numerusform>Choose at most %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are evidence %1.</source>
        <translation>
            <numerusform>%n row is evidence %1.</numerusform>
            <numerusform>%n rows are evidence %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message numerus="yes">
        <source>%1 · %n more were not kept</source>
        <translation>
            <numerusform>%1 · %n more was not kept</numerusform>
            <numerusform>%1 · %n more were not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entries were not kept</source>
        <translation>
            <numerusform>%n earlier entry was not kept</numerusform>
            <numerusform>%n earlier entries were not kept</numerusform>
        </translation>
    </message>
</context>
</TS>
