<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Mingjing::AnswersModel</name>
    <message>
        <source>any</source>
        <comment>method of a request</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
</context>
<context>
    <name>Mingjing::AppealCard</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>id, kind, decision</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Received %1, recorded by %2</source>
        <comment>moment, person</comment>
        <translation>%1 收到，%2 登记</translation>
    </message>
    <message>
        <source>Settled %1 by %2</source>
        <comment>moment, person</comment>
        <translation>%1 由 %2 办结</translation>
    </message>
    <message>
        <source>Who answered had a part in the decision: no other reviewer was there.</source>
        <translation>答复人曾参与该决定：当时没有其他审核员。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>finding, its words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>保存此文件</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>对 %1 的答复</translation>
    </message>
    <message>
        <source>Reason, as the developer will read it</source>
        <translation>理由（开发者将看到）</translation>
    </message>
    <message>
        <source>Reason of the answer to %1</source>
        <translation>答复 %1 的理由</translation>
    </message>
    <message>
        <source>Which penalty becomes shorter; days that were served count:</source>
        <translation>缩短哪项处罚（已执行的天数计入）：</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>New length of %1</source>
        <translation>%1 的新期限</translation>
    </message>
    <message>
        <source>Nobody else is there to answer. This is recorded.</source>
        <translation>没有其他审核员可以答复，此情况将记入案件。</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Why the appeal was withdrawn</source>
        <translation>申诉撤回的原因</translation>
    </message>
    <message>
        <source>Answer the appeal</source>
        <translation>答复申诉</translation>
    </message>
    <message>
        <source>Withdrawn by the developer…</source>
        <translation>开发者撤回…</translation>
    </message>
</context>
<context>
    <name>Mingjing::AppealForm</name>
    <message>
        <source>Summary of the appeal</source>
        <translation>申诉总述</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总述</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新申诉：%1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>File the appeal</source>
        <translation>登记申诉</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>finding, clauses</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What the developer says against it</source>
        <translation>开发者的申诉理由</translation>
    </message>
    <message>
        <source>Statement against %1</source>
        <translation>针对 %1 的申诉理由</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加材料…</translation>
    </message>
    <message>
        <source>Attach files to %1</source>
        <translation>为 %1 添加材料</translation>
    </message>
    <message>
        <source>Files that came with the appeal</source>
        <translation>申诉所附材料</translation>
    </message>
    <message>
        <source>%1 cannot be read or is empty.</source>
        <translation>%1 无法读取或为空。</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <comment>time zone</comment>
        <translation>收到时间（%1）</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 超过 %2 MiB。</translation>
    </message>
</context>
<context>
    <name>Mingjing::AppealWords</name>
    <message>
        <source>Appeal against a warning</source>
        <translation>警告申诉</translation>
    </message>
    <message>
        <source>Appeal against a penalty</source>
        <translation>处罚申诉</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>申诉成立</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>No longer needed: the decision was taken back</source>
        <translation>无需答复：决定已撤销</translation>
    </message>
    <message>
        <source>Uphold: the finding is taken back</source>
        <translation>成立：撤销该违规</translation>
    </message>
    <message>
        <source>Partly: the finding stands, the penalty is shorter</source>
        <translation>部分成立：违规成立，处罚缩短</translation>
    </message>
    <message>
        <source>Reject: the finding stands</source>
        <translation>驳回：违规成立</translation>
    </message>
    <message>
        <source>Notice to rectify</source>
        <translation>限期整改通知</translation>
    </message>
    <message>
        <source>Notice of penalty</source>
        <translation>处罚通知</translation>
    </message>
    <message>
        <source>Notice of rejection</source>
        <translation>审核不通过通知</translation>
    </message>
    <message>
        <source>Notice of approval</source>
        <translation>审核通过通知</translation>
    </message>
    <message>
        <source>Answer to an appeal</source>
        <translation>申诉答复</translation>
    </message>
    <message>
        <source>The edition sets no time limit. Each finding can be appealed against once.</source>
        <translation>规范未规定申诉期限。每项违规可申诉一次。</translation>
    </message>
    <message numerus="yes">
        <source>Until %1 (clause %2: %n day(s)). Each finding once; the answer is final.</source>
        <translation>
            <numerusform>申诉截止 %1（条款 %2：%n 天）。每项违规可申诉一次，答复为最终结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %1 (clause %2: %n day(s)). Each finding once.</source>
        <translation>
            <numerusform>申诉截止 %1（条款 %2：%n 天）。每项违规可申诉一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The appeal channel is closed until %3 by step %1 of case %2:</source>
        <translation>因案件 %2 的处罚 %1，申诉通道关闭至 %3：</translation>
    </message>
    <message>
        <source>The appeal channel is closed for good by step %1 of case %2:</source>
        <translation>因案件 %2 的处罚 %1，申诉通道永久关闭：</translation>
    </message>
    <message>
        <source>Decision %1 is undone.</source>
        <translation>决定 %1 已撤销。</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>已终止：%1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>不再执行：%1</translation>
    </message>
    <message numerus="yes">
        <source>Shortened to %n day(s): %1</source>
        <translation>
            <numerusform>缩短为 %n 天：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>You issued this decision. Another reviewer should answer.</source>
        <translation>该处理决定由您发出，应由其他审核员答复。</translation>
    </message>
    <message>
        <source>You drafted this decision. Another reviewer should answer.</source>
        <translation>该决定由您起草，应由其他审核员答复。</translation>
    </message>
    <message>
        <source>You worked on this decision. Another reviewer should answer.</source>
        <translation>您参与过该决定，应由其他审核员答复。</translation>
    </message>
    <message>
        <source>Write what the developer says against finding %1.</source>
        <translation>请填写开发者针对违规 %1 的申诉理由。</translation>
    </message>
    <message>
        <source>Choose at least one finding.</source>
        <translation>请至少选择一项违规。</translation>
    </message>
    <message>
        <source>Finding %1 was appealed against already.</source>
        <translation>违规 %1 已申诉过。</translation>
    </message>
    <message>
        <source>The appeal must have come after the decision and not in the future.</source>
        <translation>申诉时间应在处理决定发出之后，且不晚于现在。</translation>
    </message>
    <message>
        <source>Write the reason of the answer to %1.</source>
        <translation>请填写答复 %1 的理由。</translation>
    </message>
    <message>
        <source>Upheld in part: say which penalty becomes shorter.</source>
        <translation>部分成立：请指明缩短哪项处罚。</translation>
    </message>
    <message>
        <source>A penalty becomes shorter only where an item is upheld in part.</source>
        <translation>只有部分成立的申诉项才能缩短处罚。</translation>
    </message>
    <message>
        <source>Step %1 would not become shorter.</source>
        <translation>处罚 %1 并未缩短。</translation>
    </message>
    <message>
        <source>Write why %1 is withdrawn.</source>
        <translation>请填写撤回 %1 的原因。</translation>
    </message>
    <message>
        <source>Appeal %1 still waits for an answer.</source>
        <translation>申诉 %1 尚待答复。</translation>
    </message>
    <message>
        <source>The notice lacks: %1</source>
        <translation>通知缺少：%1</translation>
    </message>
    <message>
        <source>The time to appeal is over (clause %1).</source>
        <translation>申诉期限已过（条款 %1）。</translation>
    </message>
    <message>
        <source>The appeal channel is closed by step %1 of case %2 until that is lifted:</source>
        <translation>申诉渠道已由案件 %2 的措施 %1 关闭，直至解除：</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::AppealsPane</name>
    <message>
        <source>File the appeal</source>
        <translation>登记申诉</translation>
    </message>
    <message>
        <source>No decision is in force that could be appealed against.</source>
        <translation>没有可申诉的生效决定。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, until when it can be appealed against</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Appeal %1 is answered.</source>
        <translation>申诉 %1 已答复。</translation>
    </message>
    <message>
        <source>Appeal %1 is withdrawn.</source>
        <translation>申诉 %1 已撤回。</translation>
    </message>
    <message>
        <source>Appeal %1 is filed.</source>
        <translation>申诉 %1 已登记。</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>保存此文件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>文件未能保存：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::Application</name>
    <message>
        <source>The language will change when you restart Mingjing.</source>
        <translation>重新启动明镜后切换语言。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>This archive failed verification: %1 %2. Do not rely on it.</source>
        <translation>此归档未通过校验：%1 %2。请勿采信。</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>第 %1 条记录</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>The case was archived to %1.</source>
        <translation>案件已归档至 %1。</translation>
    </message>
    <message>
        <source>The imported specification can no longer be read. New cases will be judged by the built-in one.</source>
        <translation>导入的规范已无法读取，此后新建的案件按内置规范审核。</translation>
    </message>
    <message>
        <source>The imported calendar can no longer be read. Business days are counted by the built-in one.</source>
        <translation>导入的日历已无法读取，工作日按内置日历计算。</translation>
    </message>
    <message>
        <source>%1 holds several programs. Which one is to be reviewed?</source>
        <translation>%1 中有多个小程序，要审核哪一个？</translation>
    </message>
    <message numerus="yes">
        <source>%n oddities in the package: see the Intake pane</source>
        <translation>
            <numerusform>程序包中有 %n 处异常，详见“收件异常”面板</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1 of this case</source>
        <translation>本案的第 %1 个提交版本</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>一个新案件</translation>
    </message>
    <message>
        <source>%1 is a package of the program of the open case. Take it as</source>
        <translation>%1 与当前案件是同一程序的程序包。请选择将其作为：</translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Cases can be read; nothing can be recorded.</source>
        <translation>数据库 %1 无法写入。可以查看案件，但不能记录任何内容。</translation>
    </message>
    <message>
        <source>Somebody else is working on this case. You can read it, but nothing can be recorded.</source>
        <translation>有其他人正在处理此案件。可以查看，但不能记录任何内容。</translation>
    </message>
    <message>
        <source>%1 on %2 has been working on this case since %3. You can read it, but nothing can be recorded.</source>
        <translation>%1 自 %3 起在 %2 上处理此案件。可以查看，但不能记录任何内容。</translation>
    </message>
    <message>
        <source>Backing up to %1…</source>
        <translation>正在备份到 %1…</translation>
    </message>
    <message>
        <source>%1 cases were backed up to %2, and the copy was read again: it is sound.</source>
        <translation>已将 %1 个案件备份到 %2，并重新读取核对：备份完好。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在核对 %1…</translation>
    </message>
    <message>
        <source>The backup %1 is sound and holds %2 cases. It takes the place of the present database, whose file is kept beside it; the window closes and opens again.</source>
        <translation>备份 %1 完好，共 %2 个案件。恢复后它将取代当前数据库，原文件保留在旁；窗口会关闭并重新打开。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Packages are being taken in already.</source>
        <translation>正在接收程序包。</translation>
    </message>
    <message>
        <source>There is no package among these files.</source>
        <translation>这些文件中没有程序包。</translation>
    </message>
    <message>
        <source>The backup was restored. The former database is kept as %1.</source>
        <translation>备份已恢复。原数据库保留为 %1。</translation>
    </message>
    <message>
        <source>The backup was not restored: %1</source>
        <translation>备份未能恢复：%1</translation>
    </message>
    <message>
        <source>Say first what you would decide; then the case can be exported.</source>
        <translation>请先说明您会如何决定，之后方可导出本案。</translation>
    </message>
    <message numerus="yes">
        <source>%n hints of another tool stand beside those of the rules.</source>
        <translation>
            <numerusform>已导入另一工具的 %n 条线索，与规则的线索并列显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::BatchIntakeModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Case or reason</source>
        <translation>案件或原因</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新案件</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已接收过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
</context>
<context>
    <name>Mingjing::BatchIntakePanel</name>
    <message>
        <source>Packages taken in</source>
        <translation>接收的程序包</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 packages: %2 new cases, %3 known already, %4 refused, %5 not read</source>
        <translation>共 %1 个程序包：新案件 %2，已接收过 %3，拒收 %4，未读取 %5</translation>
    </message>
</context>
<context>
    <name>Mingjing::CandidatePanel</name>
    <message>
        <source>Accept and &amp;use for new cases</source>
        <translation>接受并用于新建案件(&amp;U)</translation>
    </message>
    <message>
        <source>Accept, &amp;keep for later</source>
        <translation>接受，留待以后使用(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Specification that is not yet accepted</source>
        <translation>尚未接受的规范</translation>
    </message>
    <message>
        <source>Not yet accepted: %1</source>
        <translation>尚未接受：%1</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>无警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>读取结果：%1</translation>
    </message>
    <message>
        <source>Compared with %1 (%2), which is in use: %3</source>
        <translation>与使用中的 %1（%2）相比：%3</translation>
    </message>
</context>
<context>
    <name>Mingjing::CarryOverHtml</name>
    <message numerus="yes">
        <source>%n kept</source>
        <comment>check items whose judgement stands</comment>
        <translation>
            <numerusform>保留 %n 项判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>No longer in the edition</source>
        <translation>新版本中已删除</translation>
    </message>
    <message>
        <source>Findings to confirm</source>
        <translation>待确认的违规认定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>The draft must be made again: %1</source>
        <translation>须重新拟定草稿：%1</translation>
    </message>
    <message>
        <source>Nothing is opened again: all that was judged stands.</source>
        <translation>无需重新判定，原有判定全部保留。</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>原判定：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::CarryWords</name>
    <message>
        <source>reworded</source>
        <translation>文字修改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>penalty changed</source>
        <translation>处罚变更</translation>
    </message>
    <message>
        <source>judged together with other clauses</source>
        <translation>一并判定的条款有变</translation>
    </message>
    <message>
        <source>new version received</source>
        <translation>收到新的提交版本</translation>
    </message>
</context>
<context>
    <name>Mingjing::CaseHeader</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a package or an archived case</source>
        <translation>打开程序包或已归档的案件</translation>
    </message>
    <message>
        <source>Search or do anything (%1)</source>
        <translation>搜索或执行任意操作 (%1)</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>未打开案件</translation>
    </message>
    <message>
        <source>Replay · %1</source>
        <translation>回放 · %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Case %1
Package %2
Edition %3</source>
        <translation>案件 %1
程序包 %2
规范版本 %3</translation>
    </message>
    <message>
        <source>Edition that the case is judged by</source>
        <translation>本案所用的规范版本</translation>
    </message>
    <message>
        <source>↻ Another edition is in use · Compare</source>
        <translation>↻ 现用另一规范版本 · 对比</translation>
    </message>
    <message>
        <source>New cases are judged by another edition: %1
Click to compare the two and to carry this case over</source>
        <translation>新建案件按另一规范版本审核：%1
点击可对比两个版本，并将本案迁移到新版本</translation>
    </message>
    <message>
        <source>Judged by this edition; click to read it
%1</source>
        <translation>本案按此规范版本审核，点击查看
%1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>提交版本 %1</translation>
    </message>
    <message>
        <source>Version %1 · a later one is shown</source>
        <translation>提交版本 %1 · 显示的是后来的版本</translation>
    </message>
    <message>
        <source>%1 as submitted; click to compare versions
%2</source>
        <translation>%1（提交时的文件名）；点击可对比各提交版本
%2</translation>
    </message>
    <message>
        <source>pages seen without the engine&apos;s sandbox</source>
        <translation>曾在无引擎沙箱的情况下查看页面</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 已逾期</translation>
    </message>
</context>
<context>
    <name>Mingjing::CaseWords</name>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>N/A</source>
        <comment>not applicable, on a button</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>特别严重</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>outcome</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>outcome</comment>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Rectify</source>
        <comment>outcome</comment>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Penalise</source>
        <comment>outcome</comment>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Held for a second reader</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>deadline</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>deadline</comment>
        <translation>按期完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>deadline</comment>
        <translation>逾期未完成</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>deadline</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Recorded calls</source>
        <translation>调用记录</translation>
    </message>
    <message>
        <source>Store form</source>
        <translation>提审资料</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Mingjing::CasesModel</name>
    <message>
        <source>Program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定情况</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最近处理</translation>
    </message>
    <message>
        <source>Passed: %1 · Violated: %2 · Findings: %3</source>
        <translation>通过 %1 · 违规 %2 · 违规认定 %3</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>规范版本</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
</context>
<context>
    <name>Mingjing::ChangeMap</name>
    <message>
        <source>Where the editions differ</source>
        <translation>两个版本的差异分布</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
</context>
<context>
    <name>Mingjing::ChangeSummary</name>
    <message>
        <source>Only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::ChangeWords</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>文字修改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>penalty changed</source>
        <translation>处罚变更</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of change, count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Mingjing::ChangedFilesModel</name>
    <message>
        <source>before: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>Only line ends or the encoding differ.</source>
        <translation>仅换行符或编码不同。</translation>
    </message>
    <message>
        <source>Compared as laid out for reading.</source>
        <translation>按整理后的排版对比。</translation>
    </message>
</context>
<context>
    <name>Mingjing::CheckItemDetail</name>
    <message>
        <source>Select a check item.</source>
        <translation>请选择检查项。</translation>
    </message>
    <message>
        <source>Check item</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>%1 is no check item of its own.</source>
        <translation>%1 不是独立的检查项。</translation>
    </message>
</context>
<context>
    <name>Mingjing::CheckItemHtml</name>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>检查位置</translation>
    </message>
    <message>
        <source>Judged with it</source>
        <translation>一并判定</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clause in English</source>
        <translation>条款英文译文</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>所需证据</translation>
    </message>
    <message>
        <source>If broken (rule of %1)</source>
        <translation>违反后果（%1 的处理规则）</translation>
    </message>
    <message>
        <source>Not asked by the profile “%1”</source>
        <translation>未列入审核方案“%1”</translation>
    </message>
    <message>
        <source>It can be judged all the same.</source>
        <translation>仍可对其作出判定。</translation>
    </message>
    <message>
        <source>Was: %1 (%2, by %3)</source>
        <comment>verdict, clause, edition</comment>
        <translation>原判定：%1（%2，按 %3）</translation>
    </message>
    <message>
        <source>Compare the two editions</source>
        <translation>对比两个版本</translation>
    </message>
    <message>
        <source>Judge again: %1</source>
        <translation>重新判定：%1</translation>
    </message>
    <message>
        <source>Read it in the specification</source>
        <translation>在规范中查看</translation>
    </message>
    <message>
        <source>Hints: questions, not verdicts</source>
        <translation>线索（只是提问，不是结论）</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>No rule looks at this clause: only you do.</source>
        <translation>没有规则检查这一条，只能靠人工查看。</translation>
    </message>
</context>
<context>
    <name>Mingjing::ChecklistModel</name>
    <message>
        <source>Does not apply to this package</source>
        <translation>不适用于此程序包</translation>
    </message>
    <message>
        <source>Not asked by the profile “%1”</source>
        <translation>未列入审核方案“%1”</translation>
    </message>
    <message>
        <source>%1 %2, judge again: %3</source>
        <comment>number, title, reasons</comment>
        <translation>%1 %2，重新判定：%3</translation>
    </message>
    <message numerus="yes">
        <source>, %n hints</source>
        <translation>
            <numerusform>，%n 条线索</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::ChecklistPane</name>
    <message>
        <source>%1: verdict taken back.</source>
        <translation>%1：已撤回判定。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>item, verdict</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Every item shown has a verdict.</source>
        <translation>所显示的检查项均已判定。</translation>
    </message>
    <message>
        <source>No items match the filter.</source>
        <translation>没有符合筛选条件的检查项。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Filter by word or number</source>
        <translation>按文字或编号筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Applies</source>
        <comment>filter button</comment>
        <translation>适用</translation>
    </message>
    <message>
        <source>Only items that apply</source>
        <translation>仅显示适用的检查项</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>filter button</comment>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Only items without a verdict</source>
        <translation>仅显示未判定的检查项</translation>
    </message>
    <message>
        <source>Next item without a verdict</source>
        <translation>下一个未判定的检查项</translation>
    </message>
    <message>
        <source>Filter the checklist</source>
        <translation>筛选清单</translation>
    </message>
    <message>
        <source>Go to the checklist</source>
        <translation>转到清单</translation>
    </message>
    <message>
        <source>Only items to be judged again under the new edition</source>
        <translation>仅显示须按新版本重新判定的检查项</translation>
    </message>
    <message>
        <source>Make and change profiles</source>
        <translation>新建和修改审核方案</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>审核方案…</translation>
    </message>
    <message>
        <source>Choose the profile to review by</source>
        <translation>选择审核方案</translation>
    </message>
    <message>
        <source>“%1” asks nothing of this package.</source>
        <translation>“%1”没有适用于此程序包的检查项。</translation>
    </message>
    <message>
        <source>“%1”: no former decision on this program was found; only what is always asked is asked.</source>
        <translation>“%1”：未找到此小程序以往的处理决定，仅保留“始终列入”的检查项。</translation>
    </message>
    <message>
        <source>By the profile “%1”, after the decision in case %2.</source>
        <translation>此后按审核方案“%1”审核，依据案件 %2 的处理决定。</translation>
    </message>
    <message>
        <source>By the profile “%1” from now on.</source>
        <translation>此后按审核方案“%1”审核。</translation>
    </message>
    <message>
        <source>Verdict or hints to show</source>
        <translation>按结论或线索筛选</translation>
    </message>
    <message>
        <source>With hints</source>
        <translation>有线索</translation>
    </message>
    <message>
        <source>No rule looks</source>
        <translation>无规则覆盖</translation>
    </message>
</context>
<context>
    <name>Mingjing::ChecklistProgress</name>
    <message>
        <source>Judged: %1</source>
        <translation>已判定：%1</translation>
    </message>
    <message>
        <source>Judged: %1 asked; %2 in all</source>
        <translation>已判定：列入的检查项 %1；全部检查项 %2</translation>
    </message>
</context>
<context>
    <name>Mingjing::Citation</name>
    <message>
        <source>(edition %1)</source>
        <translation>（版本 %1）</translation>
    </message>
    <message>
        <source>(edition %1, %2)</source>
        <translation>（版本 %1，%2）</translation>
    </message>
    <message>
        <source>《%1》 %2 “%3” %4</source>
        <comment>title of the specification, clause, its text, edition</comment>
        <translation>《%1》%2“%3”%4</translation>
    </message>
    <message>
        <source>《%1》 %2</source>
        <comment>title of the specification, clause</comment>
        <translation>《%1》%2</translation>
    </message>
</context>
<context>
    <name>Mingjing::ClauseBrowser</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The citation of %1 was copied.</source>
        <translation>已复制 %1 的引文。</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 后退</translation>
    </message>
    <message>
        <source>To the clause before</source>
        <translation>后退到上一次查看的条款</translation>
    </message>
    <message>
        <source>Forward ›</source>
        <translation>前进 ›</translation>
    </message>
    <message>
        <source>To the clause after</source>
        <translation>前进到下一次查看的条款</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>To the match before</source>
        <translation>转到上一处匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>To the next match</source>
        <translation>转到下一处匹配</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>Copy the clause as a citation</source>
        <translation>以引文形式复制条款</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Copy the chapter and number of the clause</source>
        <translation>复制条款的章次与编号</translation>
    </message>
    <message>
        <source>Search the specification</source>
        <translation>搜索规范</translation>
    </message>
    <message>
        <source>Search words or numbers</source>
        <translation>搜索文字或编号</translation>
    </message>
    <message>
        <source>Chapters, sections and clauses</source>
        <translation>章、节与条款</translation>
    </message>
</context>
<context>
    <name>Mingjing::ClauseChips</name>
    <message>
        <source>+ clause</source>
        <translation>+ 条款</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>添加条款</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Says the same; cited together</source>
        <translation>内容相同，一并引用</translation>
    </message>
</context>
<context>
    <name>Mingjing::ClauseHtml</name>
    <message>
        <source>In English</source>
        <translation>英文译文</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>内容相同的条款</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>下级条款</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关条款</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>If it is broken</source>
        <translation>违反后果</translation>
    </message>
    <message>
        <source>Within the clause</source>
        <translation>条款正文</translation>
    </message>
    <message>
        <source>Processing rule</source>
        <translation>处理规则</translation>
    </message>
    <message>
        <source>It could not be read as a penalty.</source>
        <translation>未能识别为处罚。</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Question to ask</source>
        <translation>检查问题</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>检查位置</translation>
    </message>
    <message>
        <source>Evidence a violation needs</source>
        <translation>认定违规所需证据</translation>
    </message>
</context>
<context>
    <name>Mingjing::ClausePage</name>
    <message>
        <source>Select a clause.</source>
        <translation>请选择条款。</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>Mingjing::ClockPart</name>
    <message>
        <source>The time of this &amp;machine</source>
        <translation>本机时间(&amp;M)</translation>
    </message>
    <message>
        <source>Stands st&amp;ill at</source>
        <translation>停在(&amp;I)</translation>
    </message>
    <message>
        <source>Runs, s&amp;hifted by</source>
        <translation>照常走时，偏移(&amp;H)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number in a field</comment>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 天后</translation>
    </message>
    <message>
        <source>After the review (in 14 days)</source>
        <translation>审核之后（14 天后）</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <source>At 3 a.m.</source>
        <translation>凌晨 3 点</translation>
    </message>
    <message>
        <source>On Saturday</source>
        <translation>周六</translation>
    </message>
</context>
<context>
    <name>Mingjing::ComparisonPane</name>
    <message>
        <source>Mirror</source>
        <translation>同步操作</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新对比</translation>
    </message>
    <message>
        <source>Capture both</source>
        <translation>一并取证</translation>
    </message>
    <message>
        <source>Scenario of the second phone</source>
        <translation>第二部手机的场景</translation>
    </message>
    <message>
        <source>Ask both phones again what they show</source>
        <translation>重新读取两部手机显示的内容</translation>
    </message>
    <message>
        <source>Record both phones as one piece of evidence</source>
        <translation>将两部手机的画面记为一份证据</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>Both phones show and do the same</source>
        <translation>两部手机的显示与行为一致</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: %1. Right: %2.</source>
        <translation>左：%1。右：%2。</translation>
    </message>
    <message>
        <source>Taps, typing and scrolling of the left phone are done on the right one too</source>
        <translation>在左侧手机上的点按、输入和滚动，右侧手机同步执行</translation>
    </message>
</context>
<context>
    <name>Mingjing::ComparisonReport</name>
    <message>
        <source>Old</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>Two editions compared</source>
        <translation>规范版本对比</translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation>无处罚</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚</translation>
    </message>
</context>
<context>
    <name>Mingjing::ContactSheetDelegate</name>
    <message>
        <source>No picture</source>
        <translation>无画面</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>Mingjing::CountWords</name>
    <message>
        <source>1 natural day</source>
        <translation>1 个自然日</translation>
    </message>
    <message>
        <source>%1 natural days</source>
        <translation>%1 个自然日</translation>
    </message>
    <message>
        <source>1 business day</source>
        <translation>1 个工作日</translation>
    </message>
    <message>
        <source>%1 business days</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>%1, without a calendar</source>
        <translation>%1，未使用日历</translation>
    </message>
    <message>
        <source>%1, calendar %2</source>
        <translation>%1，日历：%2</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known; only weekends were left out.</source>
        <translation>%1 年的节假日安排未知，仅排除了周末。</translation>
    </message>
</context>
<context>
    <name>Mingjing::CreditPage</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Entries of the credit score</source>
        <translation>信用分明细</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>变动原因</translation>
    </message>
    <message>
        <source>Decision it rests on</source>
        <translation>所依据的决定</translation>
    </message>
    <message>
        <source>Changes of the credit score of mini-game subjects (3/5), in sum: %1</source>
        <translation>小游戏主体信用分（3/5）变动合计：%1</translation>
    </message>
    <message>
        <source>On no decision</source>
        <translation>不依据决定</translation>
    </message>
    <message>
        <source>On decision %1</source>
        <translation>依据决定 %1</translation>
    </message>
    <message>
        <source>The credit score is changed.</source>
        <translation>信用分已变动。</translation>
    </message>
    <message>
        <source>Only subjects of mini-games have a credit score (3/5); this case is about none.</source>
        <translation>仅小游戏主体有信用分（3/5），本案不涉及小游戏。</translation>
    </message>
</context>
<context>
    <name>Mingjing::DataPane</name>
    <message>
        <source>Find a name or value</source>
        <translation>查找名称或值</translation>
    </message>
    <message>
        <source>Data of the page and its components</source>
        <translation>页面及其组件的数据</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the data again</source>
        <translation>重新读取数据</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen value as JSON</source>
        <translation>将所选值复制为 JSON</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开的页面</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Nothing of the data contains “%1”.</source>
        <translation>数据中没有包含“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>Mingjing::DeadlineBanner</name>
    <message>
        <source>Confirm that the deadline was missed</source>
        <translation>确认期限已逾期</translation>
    </message>
    <message>
        <source>Deadline %1 is missed.</source>
        <translation>已记录期限 %1 逾期。</translation>
    </message>
    <message>
        <source>Deadline %1 is moved.</source>
        <translation>已调整期限 %1。</translation>
    </message>
</context>
<context>
    <name>Mingjing::DeadlineRow</name>
    <message>
        <source>%1 has been overdue since %2.</source>
        <translation>%1 已于 %2 逾期。</translation>
    </message>
    <message>
        <source>A resubmission arrived %1, before %2 ended. Say for each finding whether it is fixed.</source>
        <translation>%1 收到重新提交的版本，早于 %2 的期限。请逐条确认各问题是否已整改。</translation>
    </message>
    <message>
        <source>%1 runs until %2.</source>
        <translation>%1 的期限至 %2。</translation>
    </message>
    <message>
        <source>Confirm overdue</source>
        <translation>确认逾期</translation>
    </message>
    <message>
        <source>Records that the deadline was missed and executes the ticked steps</source>
        <translation>记录逾期，并执行所勾选的处置</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>调整期限…</translation>
    </message>
    <message>
        <source>Why the deadline is moved</source>
        <translation>调整期限的原因</translation>
    </message>
    <message>
        <source>By how many days</source>
        <translation>顺延天数</translation>
    </message>
    <message>
        <source> days later</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Reason (required when granted)</source>
        <translation>理由（经同意调整时必填）</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调整</translation>
    </message>
</context>
<context>
    <name>Mingjing::DeadlineWords</name>
    <message>
        <source>the decision was held</source>
        <translation>处理决定暂缓发出</translation>
    </message>
    <message>
        <source>the platform was late</source>
        <translation>平台处理延误</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>经同意调整</translation>
    </message>
    <message>
        <source>Moved from %1 to %2: %3</source>
        <comment>moment, moment, cause</comment>
        <translation>期限由 %1 改为 %2：%3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>sentence, reason</comment>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>partly fixed</source>
        <translation>部分整改</translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>未整改</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::DeadlinesPage</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>For decisions from now on. What is issued keeps the date it was issued with.</source>
        <translation>适用于此后的处理决定；已发出的处理决定，期限不变。</translation>
    </message>
    <message>
        <source>Days are</source>
        <translation>天数按</translation>
    </message>
    <message>
        <source>A rule that says itself which days it means is counted as it says.</source>
        <translation>规则写明按何种日计算的，从其规定。</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>For new cases. A day ends at midnight there.</source>
        <translation>适用于新建案件，每日以该时区的午夜为止。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Calendar of working days</source>
        <translation>工作日日历</translation>
    </message>
    <message>
        <source>&amp;natural days: every day counts</source>
        <translation>自然日计算：每一天都计入(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;business days: only working days of the calendar count</source>
        <translation>工作日计算：仅计入日历中的工作日(&amp;B)</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>A holiday calendar as an iCalendar file (.ics) or in JSON</source>
        <translation>节假日日历，iCalendar (.ics) 或 JSON 格式</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>filled: day off · framed: worked although on a weekend</source>
        <translation>实心：放假 · 方框：周末调休上班</translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.json)</source>
        <translation>日历 (*.ics *.json)</translation>
    </message>
    <message>
        <source>%1: %2 days off or made up, from %3.</source>
        <translation>%1：放假与调休上班共 %2 天，来自 %3。</translation>
    </message>
    <message>
        <source>%1 (no whole year)</source>
        <translation>%1（无完整年份）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>calendar, years</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 — built in</source>
        <translation>%1 — 内置</translation>
    </message>
    <message>
        <source>A %1-day rectification decided today is due %2.</source>
        <translation>今天作出的 %1 天限期整改，截止于 %2。</translation>
    </message>
    <message>
        <source>This calendar does not cover %1: only weekends are left out until a newer one is imported.</source>
        <translation>此日历不含 %1 年：导入更新的日历之前，仅排除周末。</translation>
    </message>
    <message>
        <source>Deadlines that reach into %1 leave out weekends only, and say so, until a calendar that covers %1 is imported.</source>
        <translation>导入包含 %1 年的日历之前，延续到 %1 年的期限仅排除周末，并会注明。</translation>
    </message>
    <message>
        <source>&amp;Remind</source>
        <translation>提醒(&amp;R)</translation>
    </message>
    <message>
        <source>Days before a deadline, with spaces between: 1 3. Empty: no reminder.</source>
        <translation>到期前的天数，以空格分隔，如：1 3。留空则不提醒。</translation>
    </message>
    <message>
        <source>tell it on the &amp;desktop too</source>
        <translation>同时在桌面通知(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Mingjing::DecisionEditor</name>
    <message>
        <source>The decision is issued.</source>
        <translation>处理决定已发出。</translation>
    </message>
    <message>
        <source>No step is chosen for finding %1.</source>
        <translation>违规认定 %1 尚未选择措施。</translation>
    </message>
    <message>
        <source>Items without a verdict: %1</source>
        <translation>未判定的检查项：%1</translation>
    </message>
    <message>
        <source>Items left unsure: %1</source>
        <translation>存疑的检查项：%1</translation>
    </message>
    <message>
        <source>No processing rule calls for a penalty.</source>
        <translation>没有处理规则要求处罚。</translation>
    </message>
    <message>
        <source>There are no findings, so there is nothing to penalise.</source>
        <translation>没有违规认定，无需处罚。</translation>
    </message>
    <message>
        <source>Draft %1 saved %2</source>
        <translation>草稿 %1 已于 %2 保存</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, shortcut</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Summary for the developer</source>
        <translation>致开发者的说明</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What the findings and the steps come to</source>
        <translation>根据违规认定和所选措施得出的结论</translation>
    </message>
    <message>
        <source>The decision is held for a second reader.</source>
        <translation>决定已转入复核。</translation>
    </message>
    <message>
        <source>It should have a second reader (%1), but nobody else at this desk can read it: it is issued at once.</source>
        <translation>按规则应经复核（%1），但本组没有其他人可以复核，将直接发出。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pages that nobody has looked at: %1</source>
        <translation>无人查看的页面：%1</translation>
    </message>
    <message>
        <source>A second reader reads it before it is issued: %1. Its days are counted from then.</source>
        <translation>发出前需经复核：%1。各项期限自发出之日起算。</translation>
    </message>
    <message>
        <source>Close the appeal channel…</source>
        <translation>关闭申诉渠道…</translation>
    </message>
    <message>
        <source>Offers what chapter 4 of the specification allows, with its rules</source>
        <translation>列出规范第四章允许的措施及其依据</translation>
    </message>
</context>
<context>
    <name>Mingjing::DecisionPane</name>
    <message>
        <source>Issue the decision</source>
        <translation>发出处理决定</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>%1 was taken back %2 by %3: %4</source>
        <comment>id, moment, person, reason</comment>
        <translation>%1 已于 %2 由 %3 撤销：%4</translation>
    </message>
</context>
<context>
    <name>Mingjing::DeviceWords</name>
    <message>
        <source>Small phone</source>
        <translation>小屏手机</translation>
    </message>
    <message>
        <source>Compact Android</source>
        <translation>安卓小屏</translation>
    </message>
    <message>
        <source>Classic phone</source>
        <translation>经典手机</translation>
    </message>
    <message>
        <source>Medium phone</source>
        <translation>中屏手机</translation>
    </message>
    <message>
        <source>Large Android</source>
        <translation>安卓大屏</translation>
    </message>
    <message>
        <source>Large phone</source>
        <translation>大屏手机</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板</translation>
    </message>
    <message>
        <source>Windows computer</source>
        <translation>Windows 电脑</translation>
    </message>
    <message>
        <source>Mac computer</source>
        <translation>Mac 电脑</translation>
    </message>
</context>
<context>
    <name>Mingjing::DiffView</name>
    <message>
        <source>The old picture</source>
        <translation>旧图片</translation>
    </message>
    <message>
        <source>The new picture</source>
        <translation>新图片</translation>
    </message>
    <message>
        <source>Choose a file to see what changed in it.</source>
        <translation>选择一个文件，查看其中的变更。</translation>
    </message>
    <message>
        <source>Neither text nor a picture: %1 before, %2 now.</source>
        <translation>既非文本也非图片：原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The file is the same in both versions.</source>
        <translation>此文件在两个版本中相同。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>旧版：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>新版：%1</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>变更 %1/%2</translation>
    </message>
    <message>
        <source>laid out for reading</source>
        <translation>已整理排版</translation>
    </message>
    <message>
        <source>only line ends or the encoding differ</source>
        <translation>仅换行符或编码不同</translation>
    </message>
</context>
<context>
    <name>Mingjing::DifferenceList</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拦截</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>差异项</translation>
    </message>
    <message>
        <source>Left phone</source>
        <translation>左侧手机</translation>
    </message>
    <message>
        <source>Right phone</source>
        <translation>右侧手机</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>运行终止</translation>
    </message>
    <message>
        <source>The page&apos;s process ended</source>
        <translation>页面进程已退出</translation>
    </message>
    <message>
        <source>The program hung and was stopped</source>
        <translation>小程序无响应，已被终止</translation>
    </message>
</context>
<context>
    <name>Mingjing::DocumentView</name>
    <message>
        <source>The document as published</source>
        <translation>文档原文</translation>
    </message>
</context>
<context>
    <name>Mingjing::DueCalendar</name>
    <message>
        <source>Due dates by day</source>
        <translation>按日查看期限</translation>
    </message>
</context>
<context>
    <name>Mingjing::DueDesk</name>
    <message numerus="yes">
        <source>%n deadline(s) to look at</source>
        <translation>
            <numerusform>有 %n 个期限需要处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::DueModel</name>
    <message numerus="yes">
        <source>running, %n day(s) left</source>
        <translation>
            <numerusform>执行中，还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>永久执行</translation>
    </message>
    <message>
        <source>resubmission to answer</source>
        <translation>待确认重新提交</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1（已调整）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due or ends</source>
        <translation>到期或结束</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>Mingjing::DuePane</name>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Running bans</source>
        <translation>执行中的封禁</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Orange or red: deadlines of that day. Blue: bans that end. Choose a day to see its cases.</source>
        <translation>橙色或红色：当日到期的期限；蓝色：当日结束的封禁。点选某日查看对应案件。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Only %1: show all days</source>
        <translation>仅 %1：显示全部日期</translation>
    </message>
</context>
<context>
    <name>Mingjing::EditionComparison</name>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>Import another edition to compare it with this one.</source>
        <translation>请导入另一版本，以便与此版本对比。</translation>
    </message>
    <message>
        <source>Choose an old and a new edition.</source>
        <translation>请选择旧版本和新版本。</translation>
    </message>
    <message>
        <source>Both are the same edition. Choose another.</source>
        <translation>两者是同一版本，请另选一个。</translation>
    </message>
    <message>
        <source>The two editions say the same.</source>
        <translation>两个版本内容相同。</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>没有符合筛选条件的变更。</translation>
    </message>
    <message>
        <source>%1 is the same in both editions.</source>
        <translation>%1 在两个版本中相同。</translation>
    </message>
    <message>
        <source>The comparison was copied as text.</source>
        <translation>已将对比结果复制为文本。</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比结果</translation>
    </message>
    <message>
        <source>comparison.html</source>
        <translation>规范版本对比.html</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>对比结果已写入 %1。</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变更</translation>
    </message>
    <message>
        <source>Copy the comparison as text</source>
        <translation>将对比结果复制为文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: the comparison as text</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>导出对比结果…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Swap the old and the new edition</source>
        <translation>交换新旧版本</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>筛选变更</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Filter the changes by word or number</source>
        <translation>按文字或编号筛选变更</translation>
    </message>
</context>
<context>
    <name>Mingjing::EditionView</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>警告 (%1)</translation>
    </message>
</context>
<context>
    <name>Mingjing::EditionsModel</name>
    <message>
        <source>not yet accepted</source>
        <translation>尚未接受</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>used for new cases</source>
        <translation>用于新建案件</translation>
    </message>
    <message>
        <source>of this case</source>
        <translation>本案所用</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>%n 个未结案件</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Imported on %1</source>
        <translation>导入于 %1</translation>
    </message>
    <message>
        <source>Imported on %1 by %2</source>
        <translation>%2 于 %1 导入</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>Mingjing::EditionsPane</name>
    <message>
        <source>Use for new cases</source>
        <translation>用于新建案件</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>导出副本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>规范版本</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read a specification and look at it before it is accepted</source>
        <translation>读取规范，查看后再决定是否接受</translation>
    </message>
    <message>
        <source>New cases are judged by it.</source>
        <translation>新建的案件按此版本审核。</translation>
    </message>
</context>
<context>
    <name>Mingjing::ElementReadout</name>
    <message>
        <source>Point at an element of the page</source>
        <translation>将指针移到页面元素上</translation>
    </message>
    <message>
        <source>A click leads to its source</source>
        <translation>单击跳转到源码</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>组件 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>binds nothing</source>
        <translation>未绑定数据或事件</translation>
    </message>
</context>
<context>
    <name>Mingjing::EntryPart</name>
    <message>
        <source>The number that tells the program from where it was opened</source>
        <translation>场景值：告诉小程序从何处打开</translation>
    </message>
    <message>
        <source>&amp;Opened from</source>
        <translation>打开来源(&amp;O)</translation>
    </message>
    <message>
        <source>Enters &amp;at</source>
        <translation>进入页面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>启动参数(&amp;Q)</translation>
    </message>
    <message>
        <source>the page that is shown</source>
        <translation>当前显示的页面</translation>
    </message>
</context>
<context>
    <name>Mingjing::ErrorText</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>Damaged, or not a valid file of its type</source>
        <translation>已损坏或格式不符</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>由更新的版本创建</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>正在被他人使用</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>当前无法执行</translation>
    </message>
    <message>
        <source>Internal failure</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>A choice is needed</source>
        <translation>需要选择</translation>
    </message>
    <message>
        <source>%1 is not one of the people of this desk. An administrator adds people in the settings.</source>
        <translation>%1 不在本席人员名单中，请管理员在设置中添加。</translation>
    </message>
    <message>
        <source>Your role at this desk does not allow this: %1.</source>
        <translation>您的角色无权：%1。</translation>
    </message>
</context>
<context>
    <name>Mingjing::EventWords</name>
    <message>
        <source>Case opened</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Package attached</source>
        <translation>附入程序包</translation>
    </message>
    <message>
        <source>Edition pinned</source>
        <translation>锁定规范版本</translation>
    </message>
    <message>
        <source>Store form filled in</source>
        <translation>填写提审资料</translation>
    </message>
    <message>
        <source>Scenario changed</source>
        <translation>切换场景</translation>
    </message>
    <message>
        <source>Page viewed</source>
        <translation>查看页面</translation>
    </message>
    <message>
        <source>Check item judged</source>
        <translation>判定检查项</translation>
    </message>
    <message>
        <source>Hint accepted</source>
        <translation>采纳线索</translation>
    </message>
    <message>
        <source>Hint dismissed</source>
        <translation>排除线索</translation>
    </message>
    <message>
        <source>Evidence captured</source>
        <translation>取证</translation>
    </message>
    <message>
        <source>Finding recorded</source>
        <translation>记录违规认定</translation>
    </message>
    <message>
        <source>Finding changed</source>
        <translation>修改违规认定</translation>
    </message>
    <message>
        <source>Finding withdrawn</source>
        <translation>撤回违规认定</translation>
    </message>
    <message>
        <source>Decision drafted</source>
        <translation>拟定处理决定</translation>
    </message>
    <message>
        <source>Decision held</source>
        <translation>处理决定待复核</translation>
    </message>
    <message>
        <source>Decision issued</source>
        <translation>发出处理决定</translation>
    </message>
    <message>
        <source>Decision overridden</source>
        <translation>撤销处理决定</translation>
    </message>
    <message>
        <source>Penalty executed</source>
        <translation>执行处罚</translation>
    </message>
    <message>
        <source>Penalty lifted</source>
        <translation>解除处罚</translation>
    </message>
    <message>
        <source>Deadline set</source>
        <translation>设定期限</translation>
    </message>
    <message>
        <source>Deadline met</source>
        <translation>按期完成</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>逾期未完成</translation>
    </message>
    <message>
        <source>Resubmission received</source>
        <translation>收到重新提审</translation>
    </message>
    <message>
        <source>Appeal filed</source>
        <translation>收到申诉</translation>
    </message>
    <message>
        <source>Appeal answered</source>
        <translation>答复申诉</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Case archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>%1: verdict taken back</source>
        <translation>%1：撤回判定</translation>
    </message>
    <message>
        <source>%1 judged: %2</source>
        <comment>item, verdict</comment>
        <translation>%1 判定为：%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>sentence, note</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>Evidence %1 captured: %2, %3</source>
        <comment>id, kind, place</comment>
        <translation>取得证据 %1：%2，%3</translation>
    </message>
    <message>
        <source>Finding %1 withdrawn: %2</source>
        <comment>id, reason</comment>
        <translation>撤回违规认定 %1：%2</translation>
    </message>
    <message>
        <source>Finding %1 recorded under %2: %3</source>
        <comment>id, clauses, words</comment>
        <translation>记录违规认定 %1，依据 %2：%3</translation>
    </message>
    <message>
        <source>Finding %1 changed, under %2: %3</source>
        <comment>id, clauses, words</comment>
        <translation>修改违规认定 %1，依据 %2：%3</translation>
    </message>
    <message>
        <source>Decision %1 drafted: %2</source>
        <comment>id, outcome</comment>
        <translation>拟定处理决定 %1：%2</translation>
    </message>
    <message>
        <source>Decision %1 issued: %2</source>
        <comment>id, outcome</comment>
        <translation>发出处理决定 %1：%2</translation>
    </message>
    <message>
        <source>Decision %1 held for a second reader</source>
        <translation>处理决定 %1 待复核</translation>
    </message>
    <message>
        <source>Decision %1 overridden: %2</source>
        <comment>id, reason</comment>
        <translation>撤销处理决定 %1：%2</translation>
    </message>
    <message>
        <source>Deadline %1 met</source>
        <translation>期限 %1 按期完成</translation>
    </message>
    <message>
        <source>Deadline %1 missed</source>
        <translation>期限 %1 逾期未完成</translation>
    </message>
    <message>
        <source>Deadline %1 set: %2</source>
        <comment>id, moment</comment>
        <translation>设定期限 %1：%2</translation>
    </message>
    <message>
        <source>Case %1 opened: %2</source>
        <comment>id, program</comment>
        <translation>立案 %1：%2</translation>
    </message>
    <message>
        <source>Package attached: %1</source>
        <translation>附入程序包：%1</translation>
    </message>
    <message>
        <source>Edition pinned: %1</source>
        <translation>锁定规范版本：%1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>场景：%1</translation>
    </message>
    <message>
        <source>Page viewed: %1</source>
        <translation>查看页面：%1</translation>
    </message>
    <message>
        <source>Hint %1 accepted</source>
        <translation>采纳线索 %1</translation>
    </message>
    <message>
        <source>Hint %1 dismissed: %2</source>
        <comment>id, reason</comment>
        <translation>排除线索 %1：%2</translation>
    </message>
    <message>
        <source>Step %1 executed</source>
        <translation>执行措施 %1</translation>
    </message>
    <message>
        <source>Step %1 lifted: %2</source>
        <comment>id, reason</comment>
        <translation>解除措施 %1：%2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>移交给 %1</translation>
    </message>
    <message>
        <source>Carried over to another edition</source>
        <translation>迁移到另一规范版本</translation>
    </message>
    <message>
        <source>Profile chosen</source>
        <translation>选定审核方案</translation>
    </message>
    <message>
        <source>Carried over to the edition %1</source>
        <translation>迁移到规范版本 %1</translation>
    </message>
    <message>
        <source>Carried over to the edition %1: every judgement stands</source>
        <translation>迁移到规范版本 %1：原有判定全部保留</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) reopened</source>
        <translation>
            <numerusform>%n 项须重新判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) gone</source>
        <translation>
            <numerusform>%n 项已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to confirm</source>
        <translation>
            <numerusform>%n 条违规认定待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>the draft to be made again</source>
        <translation>草稿须重新拟定</translation>
    </message>
    <message>
        <source>Carried over to the edition %1: %2</source>
        <comment>title, list of what changed</comment>
        <translation>迁移到规范版本 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>By the profile “%1”: %n items asked</source>
        <translation>
            <numerusform>按审核方案“%1”：列入 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Page viewed without the engine&apos;s sandbox: %1</source>
        <translation>在无引擎沙箱的情况下查看页面：%1</translation>
    </message>
    <message>
        <source>Second reading given</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Appeal withdrawn</source>
        <translation>申诉撤回</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>已发出通知</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation>核实整改情况</translation>
    </message>
    <message>
        <source>Deadline moved</source>
        <translation>期限调整</translation>
    </message>
    <message>
        <source>Related subject recorded</source>
        <translation>登记关联主体</translation>
    </message>
    <message>
        <source>Related subject withdrawn</source>
        <translation>撤销关联主体</translation>
    </message>
    <message>
        <source>Credit score changed</source>
        <translation>信用分变动</translation>
    </message>
    <message>
        <source>Decision %1 held for a second reader: %2</source>
        <comment>id, reasons</comment>
        <translation>决定 %1 待复核：%2</translation>
    </message>
    <message>
        <source>Decision %1 returned by the second reader: %2</source>
        <comment>id, reason</comment>
        <translation>复核人退回决定 %1：%2</translation>
    </message>
    <message>
        <source>The second reader agreed to decision %1</source>
        <translation>复核人同意决定 %1</translation>
    </message>
    <message>
        <source>Deadline %1 moved to %2: %3</source>
        <comment>id, moment, cause</comment>
        <translation>期限 %1 改至 %2：%3</translation>
    </message>
    <message>
        <source>Finding %1 in the resubmission: %2</source>
        <comment>id, fixed or not</comment>
        <translation>重新提交中的问题 %1：%2</translation>
    </message>
    <message>
        <source>Related: %1 and %2, %3</source>
        <comment>subject, subject, kind of relation</comment>
        <translation>关联：%1 与 %2，%3</translation>
    </message>
    <message>
        <source>Relation %1 withdrawn: %2</source>
        <comment>id, reason</comment>
        <translation>撤回关联 %1：%2</translation>
    </message>
    <message>
        <source>Credit score changed by %1: %2</source>
        <comment>points, reason</comment>
        <translation>信用分变动 %1：%2</translation>
    </message>
</context>
<context>
    <name>Mingjing::EvidenceStrip</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>Mingjing::EvidenceView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>This is not an image.</source>
        <translation>这不是图片。</translation>
    </message>
    <message>
        <source>Mark the picture…</source>
        <translation>标注图片…</translation>
    </message>
    <message>
        <source>Rectangles, arrows, numbers, and areas that nobody is to read</source>
        <translation>方框、箭头、编号，以及不应被看到的区域</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1
%2
SHA-256 %3

An attachment is not opened here. Save it to look at it.</source>
        <translation>%1
%2
SHA-256 %3

附件不会在此打开，请保存后查看。</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
</context>
<context>
    <name>Mingjing::ExplorationWords</name>
    <message>
        <source>Crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>卡死</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白页</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>死路</translation>
    </message>
    <message>
        <source>Dead button</source>
        <translation>无效按钮</translation>
    </message>
    <message>
        <source>Unfinished text</source>
        <translation>未完成文案</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>缺失图片</translation>
    </message>
    <message>
        <source>Missing page</source>
        <translation>缺失页面</translation>
    </message>
    <message>
        <source>The program crashed.</source>
        <translation>小程序崩溃。</translation>
    </message>
    <message>
        <source>The program did not answer any more and was ended.</source>
        <translation>小程序失去响应，已被终止。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>The page shows nothing, however it was opened.</source>
        <translation>无论以何种方式打开，页面都不显示任何内容。</translation>
    </message>
    <message>
        <source>Going back does not lead back.</source>
        <translation>返回操作无法回到上一页。</translation>
    </message>
    <message>
        <source>There is nothing to do on the page and no way back on it.</source>
        <translation>页面上没有可操作的内容，也没有返回的途径。</translation>
    </message>
    <message>
        <source>Tapping “%1” does nothing.</source>
        <translation>点击“%1”没有任何反应。</translation>
    </message>
    <message>
        <source>Words of an unfinished program: “%1”</source>
        <translation>未完成的文案：“%1”</translation>
    </message>
    <message>
        <source>The picture %1 is not in the package.</source>
        <translation>程序包中没有图片 %1。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>页面 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 (perhaps only for want of an answer or a query)</source>
        <translation>%1（也可能只是因为网络请求没有应答，或打开页面时缺少参数）</translation>
    </message>
    <message>
        <source>Tapped “%1”</source>
        <translation>点击“%1”</translation>
    </message>
    <message>
        <source>Pressed “%1” long</source>
        <translation>长按“%1”</translation>
    </message>
    <message>
        <source>Typed “%1” into “%2”</source>
        <translation>将“%1”输入“%2”</translation>
    </message>
    <message>
        <source>Switched “%1”</source>
        <translation>切换“%1”</translation>
    </message>
    <message>
        <source>Moved a slider</source>
        <translation>拖动滑块</translation>
    </message>
    <message>
        <source>Chose in “%1”</source>
        <translation>在“%1”中选择</translation>
    </message>
    <message>
        <source>Sent the form with “%1”</source>
        <translation>用“%1”提交表单</translation>
    </message>
    <message>
        <source>Scrolled an area to its end</source>
        <translation>将滚动区域滚到底</translation>
    </message>
    <message>
        <source>Swiped</source>
        <translation>滑动切换</translation>
    </message>
    <message>
        <source>Scrolled to the bottom</source>
        <translation>滚动到页面底部</translation>
    </message>
    <message>
        <source>Pulled down to refresh</source>
        <translation>下拉刷新</translation>
    </message>
    <message>
        <source>Changed to the tab “%1”</source>
        <translation>切换到标签“%1”</translation>
    </message>
    <message>
        <source>Answered “%1”</source>
        <translation>应答“%1”</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>没有反应</translation>
    </message>
    <message>
        <source>the page changed or called</source>
        <translation>页面有变化或发起了调用</translation>
    </message>
    <message>
        <source>a dialog came</source>
        <translation>弹出对话框</translation>
    </message>
    <message>
        <source>another page came</source>
        <translation>打开了另一页面</translation>
    </message>
    <message>
        <source>something lay over it</source>
        <translation>被其他元素遮挡</translation>
    </message>
    <message>
        <source>the program hung</source>
        <translation>小程序卡死</translation>
    </message>
    <message>
        <source>the program crashed</source>
        <translation>小程序崩溃</translation>
    </message>
    <message>
        <source>Explored %1 of %2 pages in %3 steps and %4 s: %5 states, %6 problems (seed %7).</source>
        <translation>遍历了 %2 个页面中的 %1 个，共 %3 步，用时 %4 秒：%5 个状态，%6 个问题（种子 %7）。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>Time was up. %1</source>
        <translation>时间用完。%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::ExplorePane</name>
    <message>
        <source>Explore all pages</source>
        <translation>遍历所有页面</translation>
    </message>
    <message>
        <source>Let the program be walked through by itself, page by page; again: stop</source>
        <translation>自动逐页遍历小程序；再按一次停止</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>加为证据</translation>
    </message>
    <message>
        <source>Record the chosen state as evidence for what is wrong with it</source>
        <translation>将所选状态及其问题记为证据</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>种子 </translation>
    </message>
    <message>
        <source>The same seed walks the same way; another one chooses otherwise</source>
        <translation>相同的种子走相同的路径，换一个种子则另作选择</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>States that were explored</source>
        <translation>遍历到的状态</translation>
    </message>
    <message>
        <source>What is wrong, and the steps that led there</source>
        <translation>问题及到达该处的步骤</translation>
    </message>
    <message>
        <source>Nobody has walked through the pages yet. “Explore all pages” opens each one, taps, fills in and scrolls, and shows here what it came to.</source>
        <translation>尚未遍历页面。“遍历所有页面”会逐一打开页面，点击、填写、滚动，并在此显示结果。</translation>
    </message>
    <message>
        <source>All states (%1)</source>
        <translation>全部状态（%1）</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>有问题的</translation>
    </message>
    <message>
        <source>New since the run before</source>
        <translation>上次遍历以来新增的</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>正在读取源码</translation>
    </message>
    <message>
        <source>%1 of %2 · step %3 · %4</source>
        <translation>%1/%2 · 第 %3 步 · %4</translation>
    </message>
    <message>
        <source>%1 states of the run before did not come up again.</source>
        <translation>上次遍历中的 %1 个状态这次没有出现。</translation>
    </message>
    <message>
        <source>Choose a state that was explored first.</source>
        <translation>请先选择一个遍历到的状态。</translation>
    </message>
    <message>
        <source>There is no picture of this state.</source>
        <translation>该状态没有画面。</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>Stop exploring</source>
        <translation>停止遍历</translation>
    </message>
</context>
<context>
    <name>Mingjing::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>在此文件中查找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 matches or more</source>
        <translation>至少 %L1 处匹配</translation>
    </message>
</context>
<context>
    <name>Mingjing::FindingAnswersBar</name>
    <message>
        <source>What is still wrong, or how you checked</source>
        <translation>还有哪些未整改，或如何确认</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Partly fixed</source>
        <translation>部分整改</translation>
    </message>
    <message>
        <source>Not fixed</source>
        <translation>未整改</translation>
    </message>
    <message>
        <source>The resubmission: %1</source>
        <translation>重新提交的版本：%1</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Version %1, received %2: %3</source>
        <comment>number, moment, findings and answers</comment>
        <translation>第 %1 版，%2 收到：%3</translation>
    </message>
    <message>
        <source>What is left of %1</source>
        <translation>%1 还有哪些未整改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>finding, fixed or not</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Mingjing::FindingDraft</name>
    <message>
        <source>Violates %1: </source>
        <translation>违反 %1：</translation>
    </message>
    <message>
        <source>Against %1 “%2”: </source>
        <comment>clause, its title</comment>
        <translation>违反 %1“%2”：</translation>
    </message>
    <message>
        <source>Name the clause.</source>
        <translation>请指明条款。</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>请写明违规情况。</translation>
    </message>
    <message>
        <source>Attach evidence: mark lines in the source, or a part of the page.</source>
        <translation>请附上证据：在源码中标记行，或在页面上标记区域。</translation>
    </message>
    <message>
        <source>Say why the severity is not the one that the rules suggest.</source>
        <translation>请说明为何不采用规则建议的严重程度。</translation>
    </message>
</context>
<context>
    <name>Mingjing::FindingEditor</name>
    <message>
        <source>New finding</source>
        <translation>新建违规认定</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, shortcut</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Finding %1 is recorded.</source>
        <translation>已记录违规认定 %1。</translation>
    </message>
    <message>
        <source>Finding %1 is changed.</source>
        <translation>已修改违规认定 %1。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>请说明撤回理由。</translation>
    </message>
    <message>
        <source>Finding %1 is withdrawn.</source>
        <translation>已撤回违规认定 %1。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What is wrong, as the developer will read it</source>
        <translation>违规情况（开发者将看到这段文字）</translation>
    </message>
    <message>
        <source>Text of the finding</source>
        <translation>违规认定内容</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>撤回理由</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>No evidence yet. Mark lines in the source or a part of the page, or choose rows of the trace, while this is open; it is attached here.</source>
        <translation>暂无证据。此处打开时，在源码中标记行、在页面上标记区域或选取调用记录，即可附为证据。</translation>
    </message>
    <message>
        <source>The edition has no clause “%1”.</source>
        <translation>本规范版本中没有条款“%1”。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Another edition is in force: %1. Confirm the finding, change it or withdraw it.</source>
        <translation>案件已改用另一规范版本，所引条款有变：%1。请确认、修改或撤回此违规认定。</translation>
    </message>
    <message>
        <source>The rules suggest: %1</source>
        <translation>处理规则建议：%1</translation>
    </message>
    <message>
        <source>Phrase…</source>
        <translation>用语…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>附件…</translation>
    </message>
    <message>
        <source>Why the severity differs</source>
        <translation>为何采用其他严重程度</translation>
    </message>
    <message>
        <source>Insert a ready sentence. Tab goes from blank to blank.</source>
        <translation>插入现成语句，按 Tab 在空白间跳转。</translation>
    </message>
    <message>
        <source>Attach any file as evidence, or drop it here</source>
        <translation>添加任意文件作为证据，也可拖放到此处</translation>
    </message>
    <message>
        <source>Begin a finding first.</source>
        <translation>请先新建一条违规认定。</translation>
    </message>
    <message>
        <source>Insert a phrase: any part of its words, or a clause</source>
        <translation>插入用语：输入任意文字或条款号</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: a file must have something in it, and at most %2 MB.</source>
        <translation>无法添加“%1”：文件不能为空，且不得超过 %2 MB。</translation>
    </message>
    <message>
        <source>“%1” is attached as evidence %2.</source>
        <translation>“%1”已作为证据 %2 附上。</translation>
    </message>
    <message>
        <source>The marked picture is evidence %1; %2 is kept as it was.</source>
        <translation>标注后的图片为证据 %1；%2 保持原样。</translation>
    </message>
    <message>
        <source>A copy of %1. Mark the other place; it is attached and fills the blanks.</source>
        <translation>%1 的副本。请标出另一处，它会作为证据附上并填入空白。</translation>
    </message>
    <message>
        <source>From a hint: check the words, then record the finding.</source>
        <translation>由线索生成：请核对文字后再记录。</translation>
    </message>
</context>
<context>
    <name>Mingjing::FindingsDelegate</name>
    <message>
        <source>evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>↻ confirm: %1</source>
        <comment>reasons</comment>
        <translation>↻ 待确认：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::FindingsPane</name>
    <message>
        <source>No findings yet. Press V on a check item.</source>
        <translation>暂无违规认定。在检查项上按 V 键即可新建。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>违规认定</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>新建违规认定</translation>
    </message>
    <message>
        <source>Select a check item first.</source>
        <translation>请先选择检查项。</translation>
    </message>
    <message>
        <source>Copy the finding to another place</source>
        <translation>将违规认定复制到另一处</translation>
    </message>
    <message>
        <source>Insert a phrase into the finding</source>
        <translation>在违规认定中插入用语</translation>
    </message>
    <message>
        <source>Attach a file to the finding</source>
        <translation>为违规认定添加附件</translation>
    </message>
    <message>
        <source>Select the finding to copy first.</source>
        <translation>请先选择要复制的违规认定。</translation>
    </message>
</context>
<context>
    <name>Mingjing::FoundModel</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>对 %1 的备注</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>违规 %1</translation>
    </message>
    <message>
        <source>Clause cited by %1</source>
        <translation>%1 引用的条款</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>决定 %1</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>证据 %1</translation>
    </message>
</context>
<context>
    <name>Mingjing::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Changes when Mingjing is started again.</source>
        <translation>重新启动明镜后生效。</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Mingjing::HeldPart</name>
    <message>
        <source>Take it back to the draft</source>
        <translation>收回修改</translation>
    </message>
    <message>
        <source>Your comment; required to send it back</source>
        <translation>复核意见；退回时必填</translation>
    </message>
    <message>
        <source>Comment of the second reader</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Agree and issue</source>
        <translation>同意并发出</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>%1 was sent back by %2, %3: %4</source>
        <comment>id, person, moment, reason</comment>
        <translation>%1 被 %2 于 %3 退回：%4</translation>
    </message>
    <message>
        <source>%1 has been waiting for a second reader since %2.</source>
        <comment>id, moment</comment>
        <translation>%1 自 %2 起待复核。</translation>
    </message>
    <message>
        <source>%1 has been waiting for a second reader since %2: %3.</source>
        <comment>id, moment, reasons</comment>
        <translation>%1 自 %2 起待复核：%3。</translation>
    </message>
    <message>
        <source>Nobody else at this desk can read it yet.</source>
        <translation>本组目前没有其他人可以复核。</translation>
    </message>
    <message>
        <source>%1 can read it.</source>
        <translation>可由 %1 复核。</translation>
    </message>
    <message>
        <source>The decision is issued.</source>
        <translation>决定已发出。</translation>
    </message>
    <message>
        <source>The decision is sent back.</source>
        <translation>决定已退回。</translation>
    </message>
    <message>
        <source>The decision is a draft again.</source>
        <translation>决定已恢复为草稿。</translation>
    </message>
    <message>
        <source>What would you decide? Then the decision is shown, and what others judged and found.</source>
        <translation>您会如何决定？选择之后，才会显示该决定以及他人的判断和发现的问题。</translation>
    </message>
    <message>
        <source>Its days are counted from the day on which it is issued.</source>
        <translation>各项期限自发出之日起算。</translation>
    </message>
</context>
<context>
    <name>Mingjing::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 字节</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintActs</name>
    <message>
        <source>The hint is yours now, in your words.</source>
        <translation>线索已改为你的表述，归你负责。</translation>
    </message>
    <message>
        <source>The hint is accepted.</source>
        <translation>线索已采纳。</translation>
    </message>
    <message>
        <source>The hint is dismissed.</source>
        <translation>线索已排除。</translation>
    </message>
    <message>
        <source>The hint is dismissed, and remembered for other cases.</source>
        <translation>线索已排除，其他案件也会沿用。</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintAnswerBar</name>
    <message>
        <source>Why it is dismissed</source>
        <translation>排除理由</translation>
    </message>
    <message>
        <source>Why it is none</source>
        <translation>为什么不成立</translation>
    </message>
    <message>
        <source>The user never sees or reaches it</source>
        <translation>用户看不到也到不了</translation>
    </message>
    <message>
        <source>The clause does not mean this</source>
        <translation>不属于该条款所指情形</translation>
    </message>
    <message>
        <source>A qualification or permission covers it</source>
        <translation>已有相应资质或许可</translation>
    </message>
    <message>
        <source>Code of others that is not used</source>
        <translation>第三方代码，未被使用</translation>
    </message>
    <message>
        <source>The rule misread it</source>
        <translation>规则误判</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>How far it reaches: beyond this place it is remembered in other cases</source>
        <translation>适用范围：选“仅此处”以外的范围时，其他案件也会沿用</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintDetail</name>
    <message>
        <source>Select a hint.</source>
        <translation>请选择一条线索。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>The rule said: %1</source>
        <translation>规则原文：%1</translation>
    </message>
    <message>
        <source>To find out: %1</source>
        <translation>待核实：%1</translation>
    </message>
    <message>
        <source>The latest scan does not find it any more.</source>
        <translation>最近一次扫描已找不到它。</translation>
    </message>
    <message>
        <source>There are more places than when it was answered.</source>
        <translation>比处理时多出了新的位置。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · rule %4</source>
        <comment>severity, confidence, layer, rule</comment>
        <translation>%1 · %2 · %3 · 规则 %4</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>尚未扫描。</translation>
    </message>
    <message numerus="yes">
        <source>No rule looks at these %n clauses: only you do.</source>
        <translation>
            <numerusform>以下 %n 条没有规则检查，只能靠人工查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that were not read, or not wholly</source>
        <translation>未读取或未读完的文件</translation>
    </message>
    <message>
        <source>Rules that are broken and were left out</source>
        <translation>有错误、未启用的规则</translation>
    </message>
    <message>
        <source>There are more hints than can be listed.</source>
        <translation>线索过多，未能全部列出。</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintEditForm</name>
    <message>
        <source>The hint in your words</source>
        <translation>用自己的话表述</translation>
    </message>
    <message>
        <source>What is wrong, in your words</source>
        <translation>用自己的话写明问题</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clauses, such as 2/5.1.1</source>
        <translation>条款，如 2/5.1.1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Keep as mine</source>
        <translation>改为我的表述</translation>
    </message>
    <message>
        <source>The hint becomes yours and a finding is begun (Ctrl+Return)</source>
        <translation>线索归你所有，并开始填写违规认定（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>请写明问题。</translation>
    </message>
    <message>
        <source>Name the clause.</source>
        <translation>请填写条款。</translation>
    </message>
    <message>
        <source>%1 is no clause of this specification.</source>
        <translation>本规范中没有条款 %1。</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintFilterBar</name>
    <message>
        <source>Filter: word, file, rule, clause</source>
        <translation>筛选：词语、文件、规则、条款</translation>
    </message>
    <message>
        <source>Filter the hints</source>
        <translation>筛选线索</translation>
    </message>
    <message>
        <source>Which hints to show</source>
        <translation>显示哪些线索</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>All hints</source>
        <translation>全部线索</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Changed by a person</source>
        <translation>人工改写</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>不限严重程度</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>不限可信度</translation>
    </message>
    <message>
        <source>Where the hint comes from</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>不限来源</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>仅当前检查项</translation>
    </message>
    <message>
        <source>Only hints about the selected check item</source>
        <translation>只看与所选检查项有关的线索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1/%2 条</translation>
    </message>
    <message>
        <source>Hints shown</source>
        <translation>显示的线索数</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintScanLine</name>
    <message>
        <source>Clauses that no rule looks at, files that were not read, rules that are broken</source>
        <translation>没有规则检查的条款、未读取的文件、有错误的规则</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>停止扫描</translation>
    </message>
    <message>
        <source>Let the rules read the package and the trace again</source>
        <translation>用规则重新检查程序包和运行记录</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses without a rule</source>
        <translation>
            <numerusform>%n 条无规则覆盖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not read</source>
        <translation>
            <numerusform>%n 个文件未读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken rules</source>
        <translation>
            <numerusform>%n 条规则有错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>未扫描</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>The scan failed: %1</source>
        <translation>扫描失败：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintWords</name>
    <message>
        <source>Hints are questions, not verdicts. Rules raise them; you answer them.</source>
        <translation>线索只是提问，不是结论：由规则提出，由你判断。</translation>
    </message>
    <message>
        <source>Store form</source>
        <translation>提审资料</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>其他案件</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>Taken over and changed by %1</source>
        <translation>由 %1 改写并采纳</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>由 %1 采纳</translation>
    </message>
    <message>
        <source>Dismissed by %1: %2</source>
        <comment>person, reason</comment>
        <translation>由 %1 排除：%2</translation>
    </message>
    <message>
        <source>Dismissed by %1 (%2): %3</source>
        <comment>person, reach, reason</comment>
        <translation>由 %1 排除（%2）：%3</translation>
    </message>
    <message>
        <source>Quiet: dismissed in this case by %1 (%2): %3</source>
        <comment>person, reach, reason</comment>
        <translation>已静默：%1 在本案中排除（%2）：%3</translation>
    </message>
    <message>
        <source>Quiet: dismissed in case %1 by %2 (%3): %4</source>
        <comment>case, person, reach, reason</comment>
        <translation>已静默：%2 在案件 %1 中排除（%3）：%4</translation>
    </message>
    <message>
        <source>Quiet: the file is the published library %1, byte for byte</source>
        <translation>已静默：该文件与公开发布的库 %1 逐字节相同</translation>
    </message>
    <message>
        <source>Store form: %1</source>
        <translation>提审资料：%1</translation>
    </message>
    <message>
        <source>Call %1 on %2</source>
        <comment>number, page</comment>
        <translation>%2 的第 %1 次调用</translation>
    </message>
    <message>
        <source>While it ran: %1</source>
        <translation>运行时：%1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>页面 %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>wherever this rule finds the same text</source>
        <translation>该规则匹配到相同内容的各处</translation>
    </message>
    <message>
        <source>this rule in files with the same content</source>
        <translation>该规则在内容相同的文件中</translation>
    </message>
    <message>
        <source>this rule in this library</source>
        <translation>该规则在这个库中</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>word</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintsDelegate</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 处</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>人工改写</translation>
    </message>
    <message>
        <source>more places now</source>
        <translation>新增位置</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已消失</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintsPage</name>
    <message>
        <source>Hints</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>A rule that is switched off asks nothing in any case; what was answered stays.</source>
        <translation>停用的规则在任何案件中都不再提问；已处理的线索不受影响。</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>A folder of rule files (*.json). A rule or list of the same name replaces the one that comes with the program; what is broken is left out and named here.</source>
        <translation>存放规则文件（*.json）的文件夹。同名的规则或词表会替换内置的；有错误的不启用，并在此列出。</translation>
    </message>
    <message>
        <source>Filter: rule, clause, word</source>
        <translation>筛选：规则、条款、词语</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>筛选规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>所提问题</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Folder with rules of your own</source>
        <translation>自定义规则文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 rules, %2 of them switched off.</source>
        <translation>共 %1 条规则，已停用 %2 条。</translation>
    </message>
</context>
<context>
    <name>Mingjing::HintsPane</name>
    <message>
        <source>Next hint</source>
        <translation>下一条线索</translation>
    </message>
    <message>
        <source>Previous hint</source>
        <translation>上一条线索</translation>
    </message>
    <message>
        <source>Accept the hint and write the finding</source>
        <translation>采纳线索并填写违规认定</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>采纳 (A)</translation>
    </message>
    <message>
        <source>Dismiss the hint, with a reason</source>
        <translation>填写理由并排除线索</translation>
    </message>
    <message>
        <source>Dismiss… (D)</source>
        <translation>排除… (D)</translation>
    </message>
    <message>
        <source>Say it in your own words and take the hint over</source>
        <translation>用自己的话改写并采纳</translation>
    </message>
    <message>
        <source>Edit… (E)</source>
        <translation>改写… (E)</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>The rules are reading the package…</source>
        <translation>正在用规则检查程序包…</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>尚未扫描。</translation>
    </message>
    <message>
        <source>No rule has a question. That is no verdict either.</source>
        <translation>没有规则提出疑问。这同样不是结论。</translation>
    </message>
    <message>
        <source>Every hint has its answer.</source>
        <translation>所有线索都已处理。</translation>
    </message>
    <message>
        <source>No hint is like that.</source>
        <translation>没有符合条件的线索。</translation>
    </message>
    <message>
        <source>Write the finding (A)</source>
        <translation>填写违规认定 (A)</translation>
    </message>
    <message>
        <source>No hint is shown here.</source>
        <translation>当前没有可显示的线索。</translation>
    </message>
</context>
<context>
    <name>Mingjing::HistoryPane</name>
    <message>
        <source>Former cases</source>
        <translation>以往案件</translation>
    </message>
    <message>
        <source>Offences per clause</source>
        <translation>各条款违规次数</translation>
    </message>
    <message>
        <source>Related subjects</source>
        <translation>关联主体</translation>
    </message>
    <message>
        <source>Credit score</source>
        <translation>信用分</translation>
    </message>
    <message>
        <source>In a replay only what a decision was based on is known of other cases: see the decision.</source>
        <translation>回放时只显示作出决定时所依据的其他案件情况，请查看决定。</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>没有打开的案件。</translation>
    </message>
    <message>
        <source>The case names no subject: only earlier cases of this program without a subject are found.</source>
        <translation>本案未填写主体，只能查到同名且未填写主体的以往案件。</translation>
    </message>
    <message>
        <source>%1 · decisions that count against it: %2 · with related subjects: %3 · related subjects: %4</source>
        <comment>subject, numbers</comment>
        <translation>%1 · 计入的决定：%2 · 含关联主体：%3 · 关联主体数：%4</translation>
    </message>
</context>
<context>
    <name>Mingjing::HistoryTableWords</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本案</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本小程序</translation>
    </message>
    <message>
        <source>Other programs of the subject</source>
        <translation>主体其他小程序</translation>
    </message>
    <message>
        <source>Related subjects</source>
        <translation>关联主体</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Last case</source>
        <translation>最近案件</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>关联方</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关联关系</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Offences: %1</source>
        <translation>违规：%1 次</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已认定</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>%1 given back: %2</source>
        <comment>entry, reason</comment>
        <translation>返还 %1：%2</translation>
    </message>
</context>
<context>
    <name>Mingjing::HistoryWords</name>
    <message>
        <source>parent company and subsidiary</source>
        <translation>母子公司</translation>
    </message>
    <message>
        <source>head office and branch</source>
        <translation>总分公司</translation>
    </message>
    <message>
        <source>holds shares, directly or not</source>
        <translation>直接或间接控股</translation>
    </message>
    <message>
        <source>same controller or managers</source>
        <translation>同一实际控制人或董监高</translation>
    </message>
    <message>
        <source>controlled by contract (VIE)</source>
        <translation>协议控制（VIE）</translation>
    </message>
    <message>
        <source>publicly disclosed</source>
        <translation>公开披露的关联</translation>
    </message>
    <message>
        <source>same legal representative</source>
        <translation>同一法定代表人</translation>
    </message>
    <message>
        <source>same administrator</source>
        <translation>同一管理员</translation>
    </message>
    <message>
        <source>same contact or telephone</source>
        <translation>同一联系人或电话</translation>
    </message>
    <message>
        <source>same certification documents</source>
        <translation>同一认证材料</translation>
    </message>
    <message>
        <source>declared by the submitter</source>
        <translation>提交人申报</translation>
    </message>
    <message>
        <source>related otherwise</source>
        <translation>其他关联</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>决定已撤销</translation>
    </message>
    <message>
        <source>it passed</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>the finding was withdrawn</source>
        <translation>违规认定已撤回</translation>
    </message>
    <message>
        <source>decided later</source>
        <translation>作出时间在后</translation>
    </message>
    <message>
        <source>another program; the rule counts this one&apos;s only</source>
        <translation>同一主体的其他小程序，本规则只计本小程序</translation>
    </message>
    <message>
        <source>a related subject; the rule counts this one&apos;s only</source>
        <translation>关联主体，本规则只计本主体</translation>
    </message>
    <message>
        <source>this program itself; the rule looks at others</source>
        <translation>即本小程序，本规则只看其他小程序</translation>
    </message>
    <message>
        <source>the time to rectify still runs</source>
        <translation>整改期限尚未届满</translation>
    </message>
    <message>
        <source>to be rectified</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>rectified in time</source>
        <translation>已按期整改</translation>
    </message>
    <message>
        <source>not rectified in time</source>
        <translation>到期未整改</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二次</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第三次</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>ordinal from 4 on</comment>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>any clause</source>
        <translation>任一条款</translation>
    </message>
    <message>
        <source>%1 offence under %2 by this program</source>
        <comment>ordinal, clause</comment>
        <translation>本小程序%1违反 %2</translation>
    </message>
    <message>
        <source>%1 offence under %2 by this subject</source>
        <comment>ordinal, clause</comment>
        <translation>本主体%1违反 %2</translation>
    </message>
    <message>
        <source>No other program of this or a related subject offended under %1</source>
        <translation>本主体的其他小程序及关联主体均未曾违反 %1</translation>
    </message>
    <message>
        <source>Other programs of this or a related subject offended under %1</source>
        <translation>本主体的其他小程序或关联主体曾违反 %1</translation>
    </message>
    <message>
        <source>%1 offence under %2 by this subject and those related</source>
        <comment>ordinal, clause</comment>
        <translation>本主体及关联主体%1违反 %2</translation>
    </message>
    <message>
        <source> – %1 (%2)</source>
        <comment>subject, relation to the one before</comment>
        <translation> – %1（%2）</translation>
    </message>
    <message>
        <source>judged by another edition</source>
        <translation>依据另一版本规范审核</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>case, facts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ordinal of a former offence, its case</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between former cases</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <comment>former cases</comment>
        <translation>不计入：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::IntakeModel</name>
    <message>
        <source>Weight</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>异常情况</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>the whole package</source>
        <translation>整个程序包</translation>
    </message>
</context>
<context>
    <name>Mingjing::IntakePane</name>
    <message>
        <source>Filter oddities</source>
        <translation>筛选异常</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and grave ones</source>
        <translation>警告与严重</translation>
    </message>
    <message>
        <source>Grave ones</source>
        <translation>仅严重</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Oddities of the package</source>
        <translation>程序包的收件异常</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Mingjing::IntakeWords</name>
    <message>
        <source>Name climbs out of the package; left out</source>
        <translation>文件名越出程序包，已略去</translation>
    </message>
    <message>
        <source>Name begins at the root of a disk; left out</source>
        <translation>文件名为绝对路径，已略去</translation>
    </message>
    <message>
        <source>Name begins with a drive letter; left out</source>
        <translation>文件名以盘符开头，已略去</translation>
    </message>
    <message>
        <source>Name with backslashes; left out</source>
        <translation>文件名含反斜杠，已略去</translation>
    </message>
    <message>
        <source>Entry without a name; left out</source>
        <translation>条目没有名称，已略去</translation>
    </message>
    <message>
        <source>Symbolic link; left out</source>
        <translation>符号链接，已略去</translation>
    </message>
    <message>
        <source>Device, socket or pipe; left out</source>
        <translation>设备、套接字或管道，已略去</translation>
    </message>
    <message>
        <source>Name that stands twice; the last one is shown</source>
        <translation>文件名重复，显示最后一个</translation>
    </message>
    <message>
        <source>Name that differs from another only in case or accents</source>
        <translation>文件名与另一个仅大小写或重音符号不同</translation>
    </message>
    <message>
        <source>Name of a file and of a folder at once</source>
        <translation>文件与文件夹同名</translation>
    </message>
    <message>
        <source>Control characters in the name</source>
        <translation>文件名含控制字符</translation>
    </message>
    <message>
        <source>Invisible or direction-changing characters in the name</source>
        <translation>文件名含不可见字符或改变文字方向的字符</translation>
    </message>
    <message>
        <source>Characters in the name spelled in too many bytes</source>
        <translation>文件名中的字符使用了超长编码</translation>
    </message>
    <message>
        <source>Name is not UTF-8; read as GBK</source>
        <translation>文件名不是 UTF-8，已按 GBK 读取</translation>
    </message>
    <message>
        <source>Name in an unknown encoding</source>
        <translation>文件名编码未知</translation>
    </message>
    <message>
        <source>Content differs from its checksum</source>
        <translation>内容与校验和不符</translation>
    </message>
    <message>
        <source>Content is larger or smaller than declared</source>
        <translation>内容大小与声明不符</translation>
    </message>
    <message>
        <source>Cannot be read; left out</source>
        <translation>无法读取，已略去</translation>
    </message>
    <message>
        <source>The two headers of the entry disagree</source>
        <translation>条目的两处文件头不一致</translation>
    </message>
    <message>
        <source>Shares bytes with another entry</source>
        <translation>与另一条目共用数据</translation>
    </message>
    <message>
        <source>Bytes before the archive</source>
        <translation>压缩包之前有多余数据</translation>
    </message>
    <message>
        <source>Bytes behind the archive</source>
        <translation>压缩包之后有多余数据</translation>
    </message>
    <message>
        <source>Bytes that belong to no entry</source>
        <translation>有不属于任何条目的数据</translation>
    </message>
    <message>
        <source>Comment in the archive</source>
        <translation>压缩包含有注释</translation>
    </message>
    <message>
        <source>Archive inside the package</source>
        <translation>程序包内有压缩包</translation>
    </message>
    <message>
        <source>Hidden file</source>
        <translation>隐藏文件</translation>
    </message>
    <message>
        <source>Program for an operating system</source>
        <translation>操作系统可执行文件</translation>
    </message>
    <message>
        <source>Content is not what the name says</source>
        <translation>内容与扩展名不符</translation>
    </message>
    <message>
        <source>Source is not valid UTF-8</source>
        <translation>源码不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>Source in UTF-16</source>
        <translation>源码为 UTF-16</translation>
    </message>
    <message>
        <source>Source begins with a byte order mark</source>
        <translation>源码以字节顺序标记 (BOM) 开头</translation>
    </message>
    <message>
        <source>Very large script</source>
        <translation>脚本过大</translation>
    </message>
    <message>
        <source>Minified script</source>
        <translation>脚本经过压缩</translation>
    </message>
    <message>
        <source>Obfuscated script</source>
        <translation>脚本经过混淆</translation>
    </message>
    <message>
        <source>Nothing leads to this file</source>
        <translation>没有引用指向此文件</translation>
    </message>
    <message>
        <source>Configuration cannot be read</source>
        <translation>无法读取配置</translation>
    </message>
    <message>
        <source>Comments or trailing commas in the configuration</source>
        <translation>配置含注释或尾随逗号</translation>
    </message>
    <message>
        <source>Key that stands twice; the last one counts</source>
        <translation>键重复，以最后一个为准</translation>
    </message>
    <message>
        <source>Value that the platform does not know</source>
        <translation>平台不识别的值</translation>
    </message>
    <message>
        <source>Value of the wrong type</source>
        <translation>值的类型有误</translation>
    </message>
    <message>
        <source>Named file or folder is not in the package</source>
        <translation>所指文件或文件夹不在程序包中</translation>
    </message>
    <message>
        <source>Path climbs out of the package</source>
        <translation>路径越出程序包</translation>
    </message>
    <message>
        <source>No page is declared</source>
        <translation>未声明任何页面</translation>
    </message>
    <message>
        <source>Declared page is not in the package</source>
        <translation>声明的页面不在程序包中</translation>
    </message>
    <message>
        <source>Entry page is not declared</source>
        <translation>入口页面未声明</translation>
    </message>
    <message>
        <source>Page that is declared twice</source>
        <translation>页面重复声明</translation>
    </message>
    <message>
        <source>Page path climbs out of the package</source>
        <translation>页面路径越出程序包</translation>
    </message>
    <message>
        <source>Subpackages overlap</source>
        <translation>分包重叠</translation>
    </message>
    <message>
        <source>Declared component is not in the package</source>
        <translation>声明的组件不在程序包中</translation>
    </message>
    <message>
        <source>Component of another subpackage without a placeholder</source>
        <translation>使用其他分包的组件但未设占位组件</translation>
    </message>
    <message>
        <source>Placeholder of or by an undeclared component</source>
        <translation>占位组件或其对应组件未声明</translation>
    </message>
    <message>
        <source>Plugin without a provider or a released version</source>
        <translation>插件缺少提供方或正式版本</translation>
    </message>
    <message>
        <source>Plugin is used and not declared</source>
        <translation>使用了未声明的插件</translation>
    </message>
    <message>
        <source>Fewer than 2 or more than 5 tabs</source>
        <translation>标签页少于 2 个或多于 5 个</translation>
    </message>
    <message>
        <source>Tab is no page of the main package</source>
        <translation>标签页不是主包中的页面</translation>
    </message>
    <message>
        <source>Tab icon is not in the package</source>
        <translation>标签页图标不在程序包中</translation>
    </message>
    <message>
        <source>Tab icon is too large for the platform</source>
        <translation>标签页图标超出平台大小限制</translation>
    </message>
    <message>
        <source>Site map names an undeclared page</source>
        <translation>站点地图所指页面未声明</translation>
    </message>
    <message>
        <source>No way leads to this page</source>
        <translation>没有路径通往此页面</translation>
    </message>
    <message>
        <source>Sources are larger than the platform takes</source>
        <translation>源码超出平台大小限制</translation>
    </message>
    <message>
        <source>Location or address interface is not declared</source>
        <translation>未声明地理位置或地址接口</translation>
    </message>
    <message>
        <source>Declared private interface is never called</source>
        <translation>声明的隐私接口从未调用</translation>
    </message>
    <message>
        <source>Background work is not declared</source>
        <translation>未声明后台运行</translation>
    </message>
    <message>
        <source>Permission tells the user nothing, or too much</source>
        <translation>权限用途说明为空或过长</translation>
    </message>
    <message>
        <source>Store form does not follow its schema</source>
        <translation>提审资料不符合格式规定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>npm package was not built</source>
        <translation>npm 包未构建</translation>
    </message>
    <message>
        <source>Tab icon is of a kind the platform does not take</source>
        <translation>标签图标的格式不受平台支持</translation>
    </message>
    <message>
        <source>Opens a page that is not there</source>
        <translation>要打开的页面不存在</translation>
    </message>
    <message>
        <source>Opens a tab as a page, or a page as a tab</source>
        <translation>将标签页当作普通页面打开，或将普通页面当作标签页打开</translation>
    </message>
</context>
<context>
    <name>Mingjing::IssuedDecision</name>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Why the decision is taken back</source>
        <translation>撤销处理决定的理由</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>已结案。</translation>
    </message>
    <message>
        <source>The decision is taken back; the case is open again.</source>
        <translation>处理决定已撤销，案件重新进入审核。</translation>
    </message>
    <message>
        <source>Step %1 is executed.</source>
        <translation>已执行措施 %1。</translation>
    </message>
    <message>
        <source>Step %1 is lifted.</source>
        <translation>已解除措施 %1。</translation>
    </message>
    <message>
        <source>Deadline %1 is met.</source>
        <translation>期限 %1 已按期完成。</translation>
    </message>
    <message>
        <source>Deadline %1 is missed.</source>
        <translation>期限 %1 逾期未完成。</translation>
    </message>
    <message>
        <source>%1 · %2 · issued %3 by %4</source>
        <comment>id, outcome, moment, person</comment>
        <translation>%1 · %2 · %4 于 %3 发出</translation>
    </message>
    <message>
        <source>It waited for a second reader from %1; its days are counted from when it was issued.</source>
        <translation>自 %1 起待复核；各项期限自发出之时起算。</translation>
    </message>
</context>
<context>
    <name>Mingjing::IssuedStepRow</name>
    <message>
        <source>Execute</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>Departs: %1</source>
        <translation>与规则不同：%1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>lifted %1: %2</source>
        <comment>moment, reason</comment>
        <translation>%1 解除：%2</translation>
    </message>
    <message>
        <source>executed %1</source>
        <translation>%1 执行</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1，%2 届满</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1 by %2 · %3</source>
        <comment>id, moment, state</comment>
        <translation>%1 截止 %2 · %3</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Why it is lifted</source>
        <translation>解除理由</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>resubmission to be answered</source>
        <translation>待确认重新提交</translation>
    </message>
</context>
<context>
    <name>Mingjing::JournalModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Mingjing::JsonTree</name>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
</context>
<context>
    <name>Mingjing::JsonTreeModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Mingjing::JsonValueModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Mingjing::LimitWords</name>
    <message>
        <source>The zip itself</source>
        <translation>zip 文件本身</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>All files together</source>
        <translation>全部文件合计</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>Ratio counts above</source>
        <translation>超过此大小才检查压缩比</translation>
    </message>
    <message>
        <source>Length of a path</source>
        <translation>路径长度</translation>
    </message>
    <message>
        <source>Folders in a path</source>
        <translation>路径中的文件夹层数</translation>
    </message>
    <message>
        <source>Archives within archives</source>
        <translation>压缩包嵌套层数</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
</context>
<context>
    <name>Mingjing::ListWords</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>end of a list</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>end of a list</comment>
        <translation>%1或%2</translation>
    </message>
</context>
<context>
    <name>Mingjing::MainWindow</name>
    <message>
        <source>Mingjing</source>
        <translation>明镜</translation>
    </message>
    <message>
        <source>%1 — Mingjing</source>
        <translation>%1 — 明镜</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open package or archive…</source>
        <translation>打开程序包或归档(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import specification…</source>
        <translation>导入规范(&amp;I)…</translation>
    </message>
    <message>
        <source>Decision &amp;report</source>
        <translation>处理决定报告(&amp;D)</translation>
    </message>
    <message>
        <source>%1 as %2…</source>
        <translation>%1（%2）…</translation>
    </message>
    <message>
        <source>&amp;Archive case as .mjcase…</source>
        <translation>将案件归档为 .mjcase(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>待办(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Search or do anything</source>
        <translation>搜索或执行任意操作(&amp;S)</translation>
    </message>
    <message>
        <source>Reset pane layout</source>
        <translation>恢复所有面板</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>case · %1</source>
        <translation>案件 · %1</translation>
    </message>
    <message>
        <source>Open package or archive</source>
        <translation>打开程序包或归档</translation>
    </message>
    <message>
        <source>Packages and archived cases (*.zip *.mjcase)</source>
        <translation>程序包和案件归档 (*.zip *.mjcase)</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>处理决定报告</translation>
    </message>
    <message>
        <source>Archive case</source>
        <translation>归档案件</translation>
    </message>
    <message>
        <source>Use the &amp;built-in specification</source>
        <translation>使用内置规范(&amp;B)</translation>
    </message>
    <message>
        <source>Decision report in %1 as %2</source>
        <translation>审核决定书（%1，%2）</translation>
    </message>
    <message>
        <source>Search pages, files, clauses and cases, or type what to do</source>
        <translation>搜索页面、文件、条款和案件，或输入要执行的操作</translation>
    </message>
    <message>
        <source>&amp;Specifications…</source>
        <translation>规范(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Compare editions…</source>
        <translation>对比规范版本(&amp;C)…</translation>
    </message>
    <message>
        <source>New cases will be judged by the built-in specification.</source>
        <translation>此后新建的案件按内置规范审核。</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Package overview</source>
        <translation>程序包概览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>提交版本(&amp;V)</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>程序包 (*.zip)</translation>
    </message>
    <message>
        <source>Receive resubmission</source>
        <translation>接收重新提交</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>与文件对比</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变更</translation>
    </message>
    <message>
        <source>Next changed file</source>
        <translation>下一个变更的文件</translation>
    </message>
    <message>
        <source>Receive resubmission…</source>
        <translation>接收重新提交…</translation>
    </message>
    <message>
        <source>Compare package with a file…</source>
        <translation>将程序包与文件对比…</translation>
    </message>
    <message>
        <source>&amp;Due dates</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>Take in se&amp;veral packages…</source>
        <translation>接收多个程序包(&amp;V)…</translation>
    </message>
    <message>
        <source>Take in a &amp;folder of packages…</source>
        <translation>接收文件夹中的程序包(&amp;F)…</translation>
    </message>
    <message>
        <source>Claim the chosen case</source>
        <translation>认领所选案件</translation>
    </message>
    <message>
        <source>Assign the chosen case…</source>
        <translation>分派所选案件…</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>筛选案件</translation>
    </message>
    <message>
        <source>Search all cases</source>
        <translation>搜索全部案件</translation>
    </message>
    <message>
        <source>Bac&amp;k up all cases…</source>
        <translation>备份全部案件(&amp;K)…</translation>
    </message>
    <message>
        <source>Back up all cases</source>
        <translation>备份全部案件</translation>
    </message>
    <message>
        <source>R&amp;estore a backup…</source>
        <translation>恢复备份(&amp;E)…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.bak *.db)</source>
        <translation>备份 (*.sqlite *.bak *.db)</translation>
    </message>
    <message>
        <source>Take in several packages</source>
        <translation>接收多个程序包</translation>
    </message>
    <message>
        <source>Take in a folder of packages</source>
        <translation>接收文件夹中的程序包</translation>
    </message>
    <message>
        <source>Import &amp;hints of another tool (SARIF)…</source>
        <translation>导入其他工具的线索（SARIF）(&amp;H)…</translation>
    </message>
    <message>
        <source>Import hints of another tool</source>
        <translation>导入其他工具的线索</translation>
    </message>
    <message>
        <source>Results in SARIF (*.sarif *.json)</source>
        <translation>SARIF 结果 (*.sarif *.json)</translation>
    </message>
</context>
<context>
    <name>Mingjing::MiniMap</name>
    <message>
        <source>This file in small</source>
        <translation>本文件缩略图</translation>
    </message>
</context>
<context>
    <name>Mingjing::MomentPicture</name>
    <message>
        <source>Screen at that moment</source>
        <translation>当时的画面</translation>
    </message>
    <message>
        <source>What the phone showed; click to enlarge</source>
        <translation>手机当时显示的画面；单击放大</translation>
    </message>
    <message>
        <source>Click or press Esc to go back</source>
        <translation>单击或按 Esc 返回</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无画面</translation>
    </message>
</context>
<context>
    <name>Mingjing::NavigationPicture</name>
    <message>
        <source>used by nothing that is known</source>
        <translation>没有已知的使用处</translation>
    </message>
    <message numerus="yes">
        <source>used by %n page(s)</source>
        <translation>
            <numerusform>用于 %n 个页面</numerusform>
        </translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>没有此页面</translation>
    </message>
    <message>
        <source>outside the package</source>
        <translation>程序包之外</translation>
    </message>
    <message>
        <source>entry page</source>
        <translation>入口页面</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>no known way leads here</source>
        <translation>没有已知路径通往此页面</translation>
    </message>
    <message>
        <source>only possibly reached</source>
        <translation>仅可能到达</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>not viewed yet</source>
        <translation>尚未查看</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 个页面</numerusform>
        </translation>
    </message>
    <message>
        <source>Subpackage %1, %2; Return unfolds it</source>
        <translation>分包 %1，%2；按回车键展开</translation>
    </message>
</context>
<context>
    <name>Mingjing::NetworkPart</name>
    <message>
        <source>&amp;Fails, as in flight mode</source>
        <translation>全部失败，如同飞行模式(&amp;F)</translation>
    </message>
    <message>
        <source>Answers from this &amp;list</source>
        <translation>按此列表应答(&amp;L)</translation>
    </message>
    <message>
        <source>Find in the answers</source>
        <translation>在应答中查找</translation>
    </message>
    <message>
        <source>Answers to requests</source>
        <translation>请求的应答</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>A recording (HAR) of a browser or proxy, or a list of answers (JSON)</source>
        <translation>浏览器或代理的录制文件（HAR），或应答列表（JSON）</translation>
    </message>
    <message>
        <source>any</source>
        <comment>method of a request</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The answer: JSON, or a text</source>
        <translation>应答内容：JSON 或文本</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The answers of %1 are not kept with this case: requests fail until the file is chosen again.</source>
        <translation>%1 的应答没有随案件保存：重新选择该文件之前，请求一律失败。</translation>
    </message>
    <message>
        <source>Choose the answers to requests</source>
        <translation>选择请求的应答</translation>
    </message>
    <message>
        <source>Answers (*.har *.json);;All files (*)</source>
        <translation>应答文件 (*.har *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>to requests</comment>
        <translation>
            <numerusform>%n 条应答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>Mingjing::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>Mingjing::NoticePanel</name>
    <message>
        <source>Record as sent</source>
        <translation>登记为已发出</translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation>复制通知</translation>
    </message>
    <message>
        <source>Save the notice…</source>
        <translation>保存通知…</translation>
    </message>
    <message>
        <source>What the notice tells of</source>
        <translation>通知的内容</translation>
    </message>
    <message>
        <source>The developer&apos;s language</source>
        <translation>开发者的语言</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>id, what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 sent %2 by %3</source>
        <comment>what, moment, person</comment>
        <translation>%1，%2 由 %3 发出</translation>
    </message>
    <message>
        <source>Once a decision is issued, its notice to the developer is shown here.</source>
        <translation>处理决定发出后，此处显示给开发者的通知。</translation>
    </message>
    <message>
        <source>The notice is copied.</source>
        <translation>通知已复制。</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>保存通知</translation>
    </message>
    <message>
        <source>Web page (*.html);;Text (*.txt);;For machines (*.json)</source>
        <translation>网页 (*.html);;文本 (*.txt);;机器可读 (*.json)</translation>
    </message>
    <message>
        <source>The notice is saved: %1</source>
        <translation>通知已保存：%1</translation>
    </message>
    <message>
        <source>The notice is recorded as sent.</source>
        <translation>通知已登记为发出。</translation>
    </message>
</context>
<context>
    <name>Mingjing::ObstacleList</name>
    <message>
        <source>What stands in the way</source>
        <translation>尚待解决的问题</translation>
    </message>
</context>
<context>
    <name>Mingjing::ObstacleWords</name>
    <message>
        <source>%1 is judged a violation but has no finding.</source>
        <translation>%1 已判定为违规，但没有违规认定。</translation>
    </message>
    <message>
        <source>Finding %1 has no text.</source>
        <translation>违规认定 %1 没有内容。</translation>
    </message>
    <message>
        <source>%1 needs at least one piece of evidence.</source>
        <translation>%1 至少需要一份证据。</translation>
    </message>
    <message>
        <source>Step %1 departs from the rule and gives no reason.</source>
        <translation>措施 %1 与规则不同，但未说明理由。</translation>
    </message>
    <message>
        <source>Step %1 says nothing by when to rectify.</source>
        <translation>措施 %1 未写明整改期限。</translation>
    </message>
    <message>
        <source>A pass cannot stand beside finding %1.</source>
        <translation>存在违规认定 %1，不能通过。</translation>
    </message>
    <message>
        <source>%1 is a pass and holds penalties.</source>
        <translation>%1 结论为通过，却含有处罚。</translation>
    </message>
    <message>
        <source>%1 is not based on any finding.</source>
        <translation>%1 没有违规认定作为依据。</translation>
    </message>
    <message>
        <source>%1 penalises and holds no step.</source>
        <translation>%1 结论为处罚，却没有措施。</translation>
    </message>
    <message>
        <source>%1 asks to rectify, and no step says by when.</source>
        <translation>%1 要求整改，但没有措施写明期限。</translation>
    </message>
    <message>
        <source>%1 is held for a second reader.</source>
        <translation>%1 待复核。</translation>
    </message>
    <message>
        <source>No decision has been drafted yet.</source>
        <translation>尚未拟定处理决定。</translation>
    </message>
    <message>
        <source>%1 follows only when a deadline of the decision was missed.</source>
        <translation>%1 仅在处理决定的期限逾期未完成时适用。</translation>
    </message>
    <message>
        <source>Deadline %1 has not passed yet.</source>
        <translation>期限 %1 尚未届满。</translation>
    </message>
    <message>
        <source>A deadline is still pending.</source>
        <translation>仍有期限未完成。</translation>
    </message>
    <message>
        <source>%1 is judged a pass or not applicable, but still has a finding.</source>
        <translation>%1 已判定为通过或不适用，但仍有违规认定。</translation>
    </message>
    <message>
        <source>Finding %1 cites a clause that changed with the edition. Confirm, change or withdraw it.</source>
        <translation>违规认定 %1 所引条款在新版本中有变更，请确认、修改或撤回。</translation>
    </message>
    <message>
        <source>%1 was drafted before the case was carried over to another edition. Draft it again.</source>
        <translation>%1 拟定于案件迁移到另一规范版本之前，请重新拟定。</translation>
    </message>
    <message>
        <source>Finding %1 is from an earlier version. See whether it still stands, then confirm, change or withdraw it.</source>
        <translation>违规认定 %1 出自较早的提交版本。请核实其是否仍然成立，再确认、修改或撤回。</translation>
    </message>
    <message>
        <source>Finding %1 still has a blank to fill.</source>
        <translation>违规认定 %1 还有未填的空白。</translation>
    </message>
    <message>
        <source>Finding %1 has another severity than its clause suggests and does not say why.</source>
        <translation>违规认定 %1 的严重程度与条款建议不同，且未说明理由。</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>请输入您的 PIN。</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>PIN 不正确。</translation>
    </message>
    <message>
        <source>You judged or drafted in this case: somebody else reads the decision.</source>
        <translation>您参与过本案的判定或起草，应由他人复核。</translation>
    </message>
    <message>
        <source>Say why the decision goes back.</source>
        <translation>请说明退回的理由。</translation>
    </message>
    <message>
        <source>Say first what you would decide.</source>
        <translation>请先作出您自己的判断。</translation>
    </message>
    <message>
        <source>The decision is no longer waiting for a second reader.</source>
        <translation>该决定已不在待复核状态。</translation>
    </message>
    <message>
        <source>The decision of case %1 counted and is not in force any more. The steps are proposed anew; look again.</source>
        <translation>曾计入的案件 %1 的决定已不再有效，处置措施已重新提出，请再核对。</translation>
    </message>
    <message>
        <source>A resubmission arrived before %1 ended. Say first for each finding whether it is fixed.</source>
        <translation>在 %1 到期前已收到重新提交的版本，请先逐条确认各问题是否已整改。</translation>
    </message>
    <message>
        <source>Everything that was found is fixed: %1 does not follow.</source>
        <translation>全部问题均已整改，不再执行 %1。</translation>
    </message>
    <message>
        <source>Say what is left of %1.</source>
        <translation>请写明 %1 还有哪些未整改。</translation>
    </message>
    <message>
        <source>Granting another deadline needs a reason.</source>
        <translation>同意调整期限须写明理由。</translation>
    </message>
    <message>
        <source>%1 can only become earlier when that is granted.</source>
        <translation>只有经同意调整，%1 才能提前。</translation>
    </message>
    <message>
        <source>%1 is due then already.</source>
        <translation>%1 的到期时间没有变化。</translation>
    </message>
    <message>
        <source>No resubmission waits for an answer.</source>
        <translation>没有待确认的重新提交。</translation>
    </message>
    <message>
        <source>Step %1 closes the appeal channel and gives no reason.</source>
        <translation>措施 %1 关闭申诉渠道，尚未填写理由。</translation>
    </message>
    <message>
        <source>Only subjects of mini-games have a credit score (3/5).</source>
        <translation>仅小游戏主体有信用分（3/5）。</translation>
    </message>
</context>
<context>
    <name>Mingjing::OpeningWindow</name>
    <message>
        <source>Mingjing</source>
        <translation>明镜</translation>
    </message>
    <message>
        <source>The cases are being opened. What is done when you stop stays done, and the rest follows the next time.</source>
        <translation>正在打开案件库。中途停止不会丢失已完成的部分，下次打开时会继续。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止……</translation>
    </message>
    <message>
        <source>Checking whether the database is sound…</source>
        <translation>正在检查案件库是否完好……</translation>
    </message>
    <message>
        <source>Backing up the database and bringing it up to date…</source>
        <translation>正在备份案件库并升级……</translation>
    </message>
    <message>
        <source>Bringing cases up to date: %1 of %2</source>
        <translation>正在更新案件：%1 / %2</translation>
    </message>
</context>
<context>
    <name>Mingjing::OverviewModel</name>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Where, how much</source>
        <translation>位置或数量</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sizes against the platform&apos;s limits</source>
        <translation>大小与平台上限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，上限 %2</translation>
    </message>
    <message>
        <source>Main package</source>
        <translation>主包</translation>
    </message>
    <message>
        <source>Subpackage %1</source>
        <translation>分包 %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Pages without a known way</source>
        <translation>没有已知路径的页面</translation>
    </message>
    <message>
        <source>A computed address, a code, a card or a message may still lead there.</source>
        <translation>计算得出的地址、二维码、分享卡片或消息仍可能通往该页面。</translation>
    </message>
    <message>
        <source>A code, a card or a message may still lead there.</source>
        <translation>二维码、分享卡片或消息仍可能通往该页面。</translation>
    </message>
    <message>
        <source>Pages and how each is reached</source>
        <translation>页面及其到达方式</translation>
    </message>
    <message>
        <source>no known way</source>
        <translation>没有已知路径</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>来自 %1：%2</translation>
    </message>
    <message>
        <source>Ways to a computed address</source>
        <translation>通往计算所得地址的跳转</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>用于 %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Capabilities used</source>
        <translation>使用的能力</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Interfaces called</source>
        <translation>调用的接口</translation>
    </message>
    <message>
        <source>Domains named</source>
        <translation>出现的域名</translation>
    </message>
    <message>
        <source>Third-party libraries</source>
        <translation>第三方库</translation>
    </message>
    <message>
        <source>recognised %1</source>
        <translation>识别方式：%1</translation>
    </message>
    <message>
        <source>Languages and kinds of files</source>
        <translation>语言与文件类型</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::OverviewRoom</name>
    <message>
        <source>Find a page, file, interface, domain, …</source>
        <translation>查找页面、文件、接口、域名…</translation>
    </message>
    <message>
        <source>Facts about the package</source>
        <translation>程序包的事实</translation>
    </message>
    <message>
        <source>&amp;Tab bar</source>
        <translation>标签栏(&amp;T)</translation>
    </message>
    <message>
        <source>Draw the ways of the tab bar</source>
        <translation>画出标签栏的跳转</translation>
    </message>
    <message>
        <source>&amp;Possible ways</source>
        <translation>可能的跳转(&amp;P)</translation>
    </message>
    <message>
        <source>Draw ways that are not certain, with dashes</source>
        <translation>用虚线画出不确定的跳转</translation>
    </message>
    <message>
        <source>&amp;Fold subpackages</source>
        <translation>折叠分包(&amp;F)</translation>
    </message>
    <message>
        <source>Draw each subpackage as one box; Return on it unfolds it</source>
        <translation>每个分包画作一个方框；选中后按回车键展开</translation>
    </message>
    <message>
        <source>Ways of what is chosen</source>
        <translation>所选对象的跳转</translation>
    </message>
    <message>
        <source>Pages and the ways between them</source>
        <translation>页面与页面间的跳转</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>The whole graph (0)</source>
        <translation>显示整张图 (0)</translation>
    </message>
    <message>
        <source>Choose a page or a way to see where it stands in the sources.</source>
        <translation>选择页面或跳转，查看其在源码中的位置。</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>未打开案件</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>程序包</translation>
    </message>
    <message>
        <source>Mini-game</source>
        <translation>小游戏</translation>
    </message>
    <message>
        <source>Mini-program</source>
        <translation>小程序</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 个页面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known way</source>
        <translation>
            <numerusform>%n 个没有已知路径</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to a computed address</source>
        <translation>
            <numerusform>%n 处跳转的地址由计算得出</numerusform>
        </translation>
    </message>
    <message>
        <source>more ways than can be listed</source>
        <translation>跳转过多，未能全部列出</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>跳转</translation>
    </message>
</context>
<context>
    <name>Mingjing::OverviewStrip</name>
    <message>
        <source>Marks in this file</source>
        <translation>此文件中的标记</translation>
    </message>
</context>
<context>
    <name>Mingjing::PackagePage</name>
    <message>
        <source>Packages</source>
        <translation>程序包</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>A package beyond one of these bounds is refused when it is opened. Cases that are open already stay open. The command line keeps to the defaults unless it is given --limits.</source>
        <translation>超出任一限制的程序包将被拒绝打开，已打开的案件不受影响。命令行使用默认值，除非指定 --limits。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Restore the default of: %1</source>
        <translation>恢复默认：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::PackageWords</name>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>附近</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Content by users</source>
        <translation>用户发布内容</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云开发</translation>
    </message>
    <message>
        <source>Live broadcast</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地理位置</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Subscription messages</source>
        <translation>订阅消息</translation>
    </message>
    <message>
        <source>Template messages</source>
        <translation>模板消息</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Red packets</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>摄像头与麦克风</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>音视频</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Virtual goods</source>
        <translation>虚拟商品</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Quizzes and tests</source>
        <translation>测试与测验</translation>
    </message>
    <message>
        <source>Multi-level distribution</source>
        <translation>多级分销</translation>
    </message>
    <message>
        <source>Jumps to other programs</source>
        <translation>跳转其他程序</translation>
    </message>
    <message>
        <source>Screenshot listener</source>
        <translation>截屏监听</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>后台运行</translation>
    </message>
    <message>
        <source>Biometric check</source>
        <translation>生物认证</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>账号与密码</translation>
    </message>
    <message>
        <source>call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>element</source>
        <translation>组件标签</translation>
    </message>
    <message>
        <source>word</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>store form</source>
        <translation>提审资料</translation>
    </message>
    <message>
        <source>by its content</source>
        <translation>按内容</translation>
    </message>
    <message>
        <source>by its first comment</source>
        <translation>按开头的注释</translation>
    </message>
    <message>
        <source>by its folder</source>
        <translation>按所在文件夹</translation>
    </message>
    <message>
        <source>through a name</source>
        <translation>经由变量</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>navigator (%1)</source>
        <translation>navigator（%1）</translation>
    </message>
    <message>
        <source>entry page</source>
        <translation>入口页面</translation>
    </message>
    <message>
        <source>tab bar</source>
        <translation>标签栏</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>文本中提及</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Another mini-program</source>
        <translation>其他小程序</translation>
    </message>
    <message>
        <source>Mini-program %1</source>
        <translation>小程序 %1</translation>
    </message>
</context>
<context>
    <name>Mingjing::PagesModel</name>
    <message>
        <source>not viewed yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>subpackage %1</source>
        <translation>分包 %1</translation>
    </message>
    <message>
        <source>no link leads here</source>
        <translation>没有链接指向此页</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>缺少文件</translation>
    </message>
</context>
<context>
    <name>Mingjing::PagesPane</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Every page has been viewed.</source>
        <translation>所有页面均已查看。</translation>
    </message>
    <message>
        <source>Pages viewed: %1/%2</source>
        <translation>页面：已查看 %1/%2</translation>
    </message>
    <message>
        <source>Only what nobody has looked at</source>
        <translation>只显示尚未查看的内容</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>Nobody has looked at: %1 pages, %2 files; %3 items without a verdict. Files count from when the case was opened here.</source>
        <translation>尚未查看：%1 个页面、%2 个文件；%3 项未判定。文件自本次打开案件起计。</translation>
    </message>
    <message>
        <source>Not seen: %1 pages, %2 files, %3 items</source>
        <translation>未查看：%1 页、%2 个文件、%3 项</translation>
    </message>
</context>
<context>
    <name>Mingjing::PenaltiesHtml</name>
    <message>
        <source>No penalty</source>
        <translation>无处罚</translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>%1 的处理规则</translation>
    </message>
</context>
<context>
    <name>Mingjing::PenaltiesModel</name>
    <message>
        <source>Could not be read</source>
        <translation>未能识别</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>Mingjing::PenaltiesPage</name>
    <message>
        <source>Filter penalties</source>
        <translation>筛选处罚</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Mingjing::PenaltyWords</name>
    <message>
        <source>Rectification</source>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Ban of capabilities</source>
        <translation>封禁能力</translation>
    </message>
    <message>
        <source>Restriction of capabilities</source>
        <translation>限制能力</translation>
    </message>
    <message>
        <source>Clearing of content</source>
        <translation>清空内容</translation>
    </message>
    <message>
        <source>Deletion of templates</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Delisting</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Closing of the account</source>
        <translation>封号</translation>
    </message>
    <message>
        <source>Ban of the program</source>
        <translation>封禁小程序</translation>
    </message>
    <message>
        <source>Revocation of the qualification</source>
        <translation>回收资格</translation>
    </message>
    <message>
        <source>Refusal of service</source>
        <translation>拒绝服务</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Withholding of settlement</source>
        <translation>暂停结算</translation>
    </message>
    <message>
        <source>Closing of appeals</source>
        <translation>关闭申诉</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>custom share cards</source>
        <translation>分享卡片自定义</translation>
    </message>
    <message>
        <source>QR codes in Moments</source>
        <translation>朋友圈二维码识别</translation>
    </message>
    <message>
        <source>opening by QR code</source>
        <translation>通过二维码打开</translation>
    </message>
    <message>
        <source>search</source>
        <translation>被搜索</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>payment on iOS</source>
        <translation>iOS支付</translation>
    </message>
    <message>
        <source>search on iOS</source>
        <translation>iOS被搜索</translation>
    </message>
    <message>
        <source>opening on iOS</source>
        <translation>iOS打开</translation>
    </message>
    <message>
        <source>location</source>
        <translation>获取地理位置</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>操作剪切板</translation>
    </message>
    <message>
        <source>template messages</source>
        <translation>模板消息</translation>
    </message>
    <message>
        <source>subscription messages</source>
        <translation>订阅消息</translation>
    </message>
    <message>
        <source>jumping to other programs</source>
        <translation>跳转</translation>
    </message>
    <message>
        <source>jumping to apps</source>
        <translation>跳转至App</translation>
    </message>
    <message>
        <source>the single-page mode</source>
        <translation>单页面</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>相关接口</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>提审</translation>
    </message>
    <message>
        <source>First offence</source>
        <translation>首次违规</translation>
    </message>
    <message>
        <source>If repeated</source>
        <translation>再次违规</translation>
    </message>
    <message>
        <source>If not rectified in time</source>
        <translation>逾期未整改</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>视违规程度</translation>
    </message>
    <message>
        <source>Across the subject</source>
        <translation>对同一主体</translation>
    </message>
    <message>
        <source>Against the third party</source>
        <translation>对第三方</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 for good</source>
        <translation>永久%1</translation>
    </message>
    <message>
        <source>the capability concerned</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Rectify within %1</source>
        <translation>限期 %1整改</translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>封禁%1能力</translation>
    </message>
    <message>
        <source>Ban %1 for %2</source>
        <translation>封禁%1能力 %2</translation>
    </message>
    <message>
        <source>Restrict %1</source>
        <translation>限制%1能力</translation>
    </message>
    <message>
        <source>Restrict %1 for %2</source>
        <translation>限制%1能力 %2</translation>
    </message>
    <message>
        <source>Clear the offending content</source>
        <translation>清空违规内容</translation>
    </message>
    <message>
        <source>Delete the offending templates</source>
        <translation>删除违规模板</translation>
    </message>
    <message>
        <source>Delist the program</source>
        <translation>下架小程序</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>封号</translation>
    </message>
    <message>
        <source>Ban the program</source>
        <translation>封禁小程序</translation>
    </message>
    <message>
        <source>Ban the program for %1</source>
        <translation>封禁小程序 %1</translation>
    </message>
    <message>
        <source>Revoke the subject&apos;s qualification for accounts</source>
        <translation>回收主体帐号资格</translation>
    </message>
    <message>
        <source>Refuse the subject further service</source>
        <translation>拒绝再向主体提供服务</translation>
    </message>
    <message>
        <source>Refuse the subject %1</source>
        <translation>拒绝再为主体提供%1服务</translation>
    </message>
    <message>
        <source>Reject the submission</source>
        <translation>驳回提审</translation>
    </message>
    <message>
        <source>Withhold settlement</source>
        <translation>暂停结算</translation>
    </message>
    <message>
        <source>Withhold settlement for %1</source>
        <translation>暂停结算 %1</translation>
    </message>
    <message>
        <source>Close the appeal channel</source>
        <translation>关闭申诉渠道</translation>
    </message>
    <message>
        <source>%1 (%2 only)</source>
        <comment>penalty, platform</comment>
        <translation>%1（仅 %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition, penalty</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>qualifier, penalty</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 business day</source>
        <translation>1 个工作日</translation>
    </message>
    <message>
        <source>%1 business days</source>
        <translation>%1 个工作日</translation>
    </message>
</context>
<context>
    <name>Mingjing::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>Asked for when you issue a decision. Leave the new one empty to have none.</source>
        <translation>发出决定时需要输入。新 PIN 留空表示取消。</translation>
    </message>
    <message>
        <source>Decisions held for a second reader</source>
        <translation>发出前须经复核</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>见习</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Still learns: decisions may be held, and reads none</source>
        <translation>见习期：其决定可能须经复核，且不能复核他人的决定</translation>
    </message>
    <message>
        <source>Account on this system</source>
        <translation>本系统帐号</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>清除 PIN</translation>
    </message>
    <message>
        <source>PIN now</source>
        <translation>当前 PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>When somebody else can read it</source>
        <translation>有他人可以复核时</translation>
    </message>
    <message>
        <source>Always, even if it has to wait</source>
        <translation>总是，即使需要等待</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>转入复核</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Sampled share</source>
        <translation>抽查比例</translation>
    </message>
    <message>
        <source>Of all decisions. Whether a case is drawn is fixed; issuing again does not change it.</source>
        <translation>占全部决定的比例。每个案件是否被抽中是固定的，重新发出也不会改变。</translation>
    </message>
    <message>
        <source>The second reader decides first, and then sees the decision</source>
        <translation>复核人先独立判断，再查看初审的决定</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲审</translation>
    </message>
    <message>
        <source>Somebody has to stay an administrator. The first person is one.</source>
        <translation>必须保留一名管理员；第一位人员应为管理员。</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>每个人至少需要一个角色。</translation>
    </message>
    <message>
        <source>Enter the account with which the person signs in to this system.</source>
        <translation>请输入该人员登录本系统所用的帐号。</translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation>PIN 至少 %1 位。</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>PIN 不正确。</translation>
    </message>
    <message>
        <source>Nobody is entered: this is a desk of one. Whoever sits here may do everything, and nothing is held unless it is held always. The first person you add is an administrator.</source>
        <translation>名单为空，即单人使用：使用本机的人可以进行一切操作；除非设为“总是”，决定不会转入复核。添加的第一个人为管理员。</translation>
    </message>
    <message>
        <source>Only the people on this list can do anything here. The account counts, not the name.</source>
        <translation>不在名单中的人在此不能进行任何操作。以帐号为准，不以姓名为准。</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>has a PIN</comment>
        <translation>有</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已在名单中。</translation>
    </message>
    <message>
        <source>You have no PIN now.</source>
        <translation>PIN 已取消。</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>PIN 已设置。</translation>
    </message>
</context>
<context>
    <name>Mingjing::PeopleWords</name>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培训员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>look at cases</source>
        <translation>查看案件</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>open a case or take in a package</source>
        <translation>立案或接收程序包</translation>
    </message>
    <message>
        <source>judge, or record evidence and findings</source>
        <translation>判定审核项、记录证据和违规</translation>
    </message>
    <message>
        <source>draft a decision</source>
        <translation>起草决定</translation>
    </message>
    <message>
        <source>issue a decision</source>
        <translation>发出决定</translation>
    </message>
    <message>
        <source>read a decision as the second</source>
        <translation>复核决定</translation>
    </message>
    <message>
        <source>take back a decision</source>
        <translation>撤销决定</translation>
    </message>
    <message>
        <source>carry out a penalty</source>
        <translation>执行处罚</translation>
    </message>
    <message>
        <source>lift a penalty</source>
        <translation>解除处罚</translation>
    </message>
    <message>
        <source>follow up deadlines</source>
        <translation>跟进期限</translation>
    </message>
    <message>
        <source>move a deadline</source>
        <translation>调整期限</translation>
    </message>
    <message>
        <source>record an appeal</source>
        <translation>登记申诉</translation>
    </message>
    <message>
        <source>answer an appeal</source>
        <translation>答复申诉</translation>
    </message>
    <message>
        <source>issue a notice</source>
        <translation>发出通知</translation>
    </message>
    <message>
        <source>change how subjects are related</source>
        <translation>修改主体关联关系</translation>
    </message>
    <message>
        <source>change a credit score</source>
        <translation>修改信用分</translation>
    </message>
    <message>
        <source>hand a case over</source>
        <translation>移交案件</translation>
    </message>
    <message>
        <source>close a case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>archive a case</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>say who works here</source>
        <translation>管理人员</translation>
    </message>
    <message>
        <source>change what is held for a second reader</source>
        <translation>修改复核规则</translation>
    </message>
    <message>
        <source>a permanent penalty</source>
        <translation>永久处罚</translation>
    </message>
    <message>
        <source>a penalty on the account or the whole program</source>
        <translation>涉及帐号或整个小程序的处罚</translation>
    </message>
    <message>
        <source>a departure from the rule</source>
        <translation>偏离处理规则</translation>
    </message>
    <message>
        <source>decided by a junior reviewer</source>
        <translation>由见习审核员作出</translation>
    </message>
    <message>
        <source>drawn as a sample</source>
        <translation>被抽查</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Mingjing::PersonPart</name>
    <message>
        <source>&amp;Signed in</source>
        <translation>已登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Grants what it is asked for</source>
        <translation>授权请求一律同意(&amp;G)</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Ticked: granted. What is not in the list follows the box above.</source>
        <translation>勾选即授权；未列出的权限以上方选项为准。</translation>
    </message>
</context>
<context>
    <name>Mingjing::PhonePane</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go back one page</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Restart the program from the beginning</source>
        <translation>从头运行小程序</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>Pick an element to see the source line that creates it</source>
        <translation>选取页面元素，查看生成它的源码行</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Draw a rectangle to capture the page as evidence</source>
        <translation>框选区域，将页面截图作为证据</translation>
    </message>
    <message>
        <source>The screenshot of %1 was recorded as evidence %2.</source>
        <translation>%1 的截图已作为证据 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts refused</source>
        <translation>
            <numerusform>拦截 %n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch the program to dark mode while it runs</source>
        <translation>在运行中切换小程序的深色模式</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>修改场景</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare scenarios: a second phone beside this one</source>
        <translation>对比场景：在旁边打开第二部手机</translation>
    </message>
    <message>
        <source>The answers to requests of this scenario are not kept with the case: requests fail.</source>
        <translation>此场景的请求应答没有随案件保存，请求一律失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n hints about this page</source>
        <translation>
            <numerusform>本页有 %n 条线索</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::PhonePart</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>L&amp;etters</source>
        <translation>字号(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Mingjing::PhoneView</name>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>No package is open</source>
        <translation>未打开程序包</translation>
    </message>
    <message>
        <source>The mini-program is starting…</source>
        <translation>小程序正在启动…</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>The mini-program&apos;s scripts did not come to an end on %1 and were stopped.</source>
        <translation>小程序的脚本在 %1 没有结束，已被停止。</translation>
    </message>
    <message>
        <source>The page could not be laid out in time on %1 and was ended.</source>
        <translation>页面 %1 未能及时完成布局，已被终止。</translation>
    </message>
    <message>
        <source>The mini-program held more than %1 MB of memory on %2 and was ended.</source>
        <translation>小程序在 %2 占用内存超过 %1 MB，已被终止。</translation>
    </message>
    <message>
        <source>The mini-program opened one page after the other without end, last %1, and was stopped.</source>
        <translation>小程序不停地打开页面，最后一个是 %1，已被停止。</translation>
    </message>
    <message>
        <source>The page&apos;s process ended by itself on %1, most often for want of memory.</source>
        <translation>页面 %1 的进程自行结束，多因内存不足。</translation>
    </message>
</context>
<context>
    <name>Mingjing::PictureMarker</name>
    <message>
        <source>Rectangle (R)</source>
        <translation>方框 (R)</translation>
    </message>
    <message>
        <source>Arrow (A)</source>
        <translation>箭头 (A)</translation>
    </message>
    <message>
        <source>Blur (B)</source>
        <translation>模糊 (B)</translation>
    </message>
    <message>
        <source>Number (N)</source>
        <translation>编号 (N)</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Done (Enter)</source>
        <translation>完成 (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Picture to mark</source>
        <translation>待标注的图片</translation>
    </message>
    <message>
        <source>Drag over the picture, or press Space for a mark in the middle. The arrow keys move the last mark; with Shift they change its size.</source>
        <translation>在图片上拖动即可标注，或按空格键在中央放置标注。方向键移动最后一个标注，按住 Shift 改变大小。</translation>
    </message>
</context>
<context>
    <name>Mingjing::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>Mingjing::PlaceWords</name>
    <message>
        <source>store form and settings</source>
        <translation>提审资料与配置</translation>
    </message>
    <message>
        <source>rendered pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>recorded calls</source>
        <translation>调用记录</translation>
    </message>
    <message>
        <source>live behaviour</source>
        <translation>实际运行</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>source lines</source>
        <translation>源码行</translation>
    </message>
    <message>
        <source>store form</source>
        <translation>提审资料</translation>
    </message>
    <message>
        <source>live observation</source>
        <translation>实际观察</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>web views</source>
        <translation>内嵌网页</translation>
    </message>
    <message>
        <source>nearby programs</source>
        <translation>附近的小程序</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>content by users</source>
        <translation>用户产生内容</translation>
    </message>
    <message>
        <source>cloud functions</source>
        <translation>云开发</translation>
    </message>
    <message>
        <source>live streams</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>location</source>
        <translation>地理位置</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>subscription messages</source>
        <translation>订阅消息</translation>
    </message>
    <message>
        <source>template messages</source>
        <translation>模板消息</translation>
    </message>
    <message>
        <source>customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>red packets</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>lotteries</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录音录像</translation>
    </message>
    <message>
        <source>audio or video</source>
        <translation>音视频</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪切板</translation>
    </message>
    <message>
        <source>virtual goods</source>
        <translation>虚拟商品</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>quizzes</source>
        <translation>测试答题</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>分销</translation>
    </message>
    <message>
        <source>jumps to other programs</source>
        <translation>跳转其他小程序</translation>
    </message>
    <message>
        <source>screenshot listening</source>
        <translation>截屏监听</translation>
    </message>
    <message>
        <source>background work</source>
        <translation>后台运行</translation>
    </message>
    <message>
        <source>biometrics</source>
        <translation>生物识别</translation>
    </message>
    <message>
        <source>accounts of its own</source>
        <translation>自有账号</translation>
    </message>
    <message>
        <source>mini-programs</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>mini-games</source>
        <translation>小游戏</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>仅适用于%1</translation>
    </message>
    <message>
        <source>Not found in this package: %1</source>
        <translation>此程序包中未发现：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::ProfileChooser</name>
    <message>
        <source>Profile</source>
        <translation>审核方案</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <translation>列入 %1/%2 项</translation>
    </message>
    <message>
        <source>of another edition</source>
        <translation>属于另一规范版本</translation>
    </message>
    <message>
        <source>The profile was chosen under another edition. Everything is asked until one is chosen again.</source>
        <translation>此审核方案是在另一规范版本下选定的。重新选定之前，所有检查项均列入。</translation>
    </message>
</context>
<context>
    <name>Mingjing::ProfileEditor</name>
    <message>
        <source>Built in. Duplicate it to change it.</source>
        <translation>内置方案，需修改时请先创建副本。</translation>
    </message>
    <message>
        <source>Made for another edition: this one has no %1.</source>
        <translation>此方案为另一规范版本而建，本版本中没有 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 items asked of this package</source>
        <translation>此程序包列入 %1/%2 项</translation>
    </message>
    <message>
        <source>%1, and what the former decision found</source>
        <translation>%1，另加上次处理决定认定的问题</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>请填写方案名称。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>A copy was made. It can be changed.</source>
        <translation>已创建副本，可以修改。</translation>
    </message>
    <message>
        <source>“%1” is deleted. Cases reviewed by it keep what it asked.</source>
        <translation>已删除“%1”。按其审核的案件保留原已列入的检查项。</translation>
    </message>
    <message>
        <source>“%1” is taken in.</source>
        <translation>已导入“%1”。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Profile to look at</source>
        <translation>要查看的审核方案</translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <translation>返回清单</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Review by this profile</source>
        <translation>按此方案审核</translation>
    </message>
    <message>
        <source>Saves it, and lets the case be reviewed by it</source>
        <translation>保存此方案，并按其审核本案</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the profile is for</source>
        <translation>方案用途</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>As the list shows</source>
        <translation>按清单所示</translation>
    </message>
    <message>
        <source>Ticks what the checklist shows with its present filter and verdicts</source>
        <translation>勾选清单当前筛选后显示的检查项</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>any consequence, or none</source>
        <translation>不限，包括无后果</translation>
    </message>
    <message>
        <source>put right or rejected</source>
        <translation>整改或驳回</translation>
    </message>
    <message>
        <source>limited for a time</source>
        <translation>有期限的限制</translation>
    </message>
    <message>
        <source>taken down, or banned for good</source>
        <translation>下架或永久封禁能力</translation>
    </message>
    <message>
        <source>account or program closed</source>
        <translation>封号或封禁小程序</translation>
    </message>
    <message>
        <source>Only items whose processing rules can come to at least this</source>
        <translation>仅列入处理规则后果可达到此程度的检查项</translation>
    </message>
    <message>
        <source>Least consequence</source>
        <translation>最低后果</translation>
    </message>
    <message>
        <source>numbers, such as 2/5.19 2/11.1</source>
        <translation>编号，例如 2/5.19 2/11.1</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>始终列入</translation>
    </message>
    <message>
        <source>Only what the former decision found</source>
        <translation>仅限上次处理决定认定的问题</translation>
    </message>
    <message>
        <source>For a rectification: the clauses of its findings, with what is judged with them or related to them</source>
        <translation>用于整改复审：上次违规认定所涉条款，以及与之一并判定或相关的条款</translation>
    </message>
    <message>
        <source>Only items for which one looks here, or at another place that is ticked</source>
        <translation>仅列入在此处或其他已勾选位置检查的检查项</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>后果至少为</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终列入</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>导入审核方案</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>审核方案 (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>导出审核方案</translation>
    </message>
</context>
<context>
    <name>Mingjing::ProfileTree</name>
    <message>
        <source>What the profile asks</source>
        <translation>方案列入的检查项</translation>
    </message>
</context>
<context>
    <name>Mingjing::QueueFilterBar</name>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Keep this filter and order under the name in the field</source>
        <translation>以栏中的名称保存当前筛选和排序</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Any reviewer</source>
        <translation>全部审核员</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Without reviewer</source>
        <translation>未分派</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>全部类目</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>全部期限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>一周内到期</translation>
    </message>
    <message>
        <source>Without due date</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>筛选案件</translation>
    </message>
</context>
<context>
    <name>Mingjing::QueuePane</name>
    <message>
        <source>Open package…</source>
        <translation>打开程序包…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No case yet. Open a package, or drop a zip onto this window.</source>
        <translation>暂无案件。请打开程序包，或将其 zip 文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分派…</translation>
    </message>
    <message>
        <source>Take in several</source>
        <translation>批量接收</translation>
    </message>
    <message>
        <source>Several packages…</source>
        <translation>多个程序包…</translation>
    </message>
    <message>
        <source>All packages of a folder…</source>
        <translation>文件夹中的全部程序包…</translation>
    </message>
    <message>
        <source>Search all cases: findings, clauses, notes, evidence, source…</source>
        <translation>搜索全部案件：违规、条款、备注、证据、源码…</translation>
    </message>
    <message>
        <source>Search all cases</source>
        <translation>搜索全部案件</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reviewer of the chosen case:</source>
        <translation>所选案件的审核员：</translation>
    </message>
    <message>
        <source>“%1” is with %2 now.</source>
        <translation>“%1”现由 %2 处理。</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>视图“%1”已保存。</translation>
    </message>
    <message>
        <source>No case matches the filter.</source>
        <translation>没有符合筛选条件的案件。</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 个案件</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 / %2 个案件</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>显示全部案件</translation>
    </message>
</context>
<context>
    <name>Mingjing::RelationsPage</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Relations between subjects</source>
        <translation>主体间的关联</translation>
    </message>
    <message>
        <source>Related subjects as a graph</source>
        <translation>关联主体图</translation>
    </message>
    <message>
        <source>This subject</source>
        <translation>本主体</translation>
    </message>
    <message>
        <source>Subject, when it is not that of the case</source>
        <translation>主体（非本案主体时填写）</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>关联方</translation>
    </message>
    <message>
        <source>Related subject</source>
        <translation>关联主体</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>关联类型</translation>
    </message>
    <message>
        <source>Source: register, announcement, document</source>
        <translation>来源：工商登记、公告、材料</translation>
    </message>
    <message>
        <source>Source of the relation</source>
        <translation>关联关系的来源</translation>
    </message>
    <message>
        <source>Why the chosen relation is withdrawn</source>
        <translation>撤回所选关联的原因</translation>
    </message>
    <message>
        <source>The relation is recorded.</source>
        <translation>已记录关联关系。</translation>
    </message>
    <message>
        <source>The relation is withdrawn.</source>
        <translation>已撤回关联关系。</translation>
    </message>
</context>
<context>
    <name>Mingjing::ReplayBar</name>
    <message>
        <source>To the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>后退一条</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>One event forward</source>
        <translation>前进一条</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>跳到末尾</translation>
    </message>
    <message>
        <source>Finding ›</source>
        <translation>违规认定 ›</translation>
    </message>
    <message>
        <source>To the next finding</source>
        <translation>下一个违规认定</translation>
    </message>
    <message>
        <source>Decision ›</source>
        <translation>处理决定 ›</translation>
    </message>
    <message>
        <source>To the next decision</source>
        <translation>下一个处理决定</translation>
    </message>
    <message>
        <source>Position in the journal</source>
        <translation>日志中的位置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>每秒记录数</translation>
    </message>
</context>
<context>
    <name>Mingjing::ReviewRoom</name>
    <message>
        <source>Pages and files</source>
        <translation>页面与文件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>调用记录</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>违规认定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Next unviewed page</source>
        <translation>下一个未查看的页面</translation>
    </message>
    <message>
        <source>Go to the pages</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Go to the files</source>
        <translation>转到文件</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>转到源码</translation>
    </message>
    <message>
        <source>Go to the checklist</source>
        <translation>转到清单</translation>
    </message>
    <message>
        <source>Go to the trace</source>
        <translation>转到调用记录</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>转到违规认定</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>转到处理决定</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>转到时间线</translation>
    </message>
    <message>
        <source>Find in the package</source>
        <translation>在程序包中查找</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>在此文件中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>关闭此文件</translation>
    </message>
    <message>
        <source>Record the selected lines as evidence</source>
        <translation>将所选行记为证据</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>Go to the phone</source>
        <translation>转到手机</translation>
    </message>
    <message>
        <source>Go to file: any part of its name</source>
        <translation>转到文件：输入文件名的任意部分</translation>
    </message>
    <message>
        <source>Go to a function, element, selector or key of this file</source>
        <translation>转到此文件中的函数、元素、选择器或键</translation>
    </message>
    <message>
        <source>Go to file</source>
        <translation>转到文件</translation>
    </message>
    <message>
        <source>Go to a name in this file</source>
        <translation>转到此文件中的名称</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>收件异常</translation>
    </message>
    <message>
        <source>Go to what was odd at intake</source>
        <translation>转到收件异常</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>遍历</translation>
    </message>
    <message>
        <source>Go to what was explored</source>
        <translation>转到遍历结果</translation>
    </message>
    <message>
        <source>Go to the data of the page</source>
        <translation>转到页面数据</translation>
    </message>
    <message>
        <source>Record the chosen rows of the trace as evidence</source>
        <translation>将所选的调用记录记为证据</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Appeals and notices</source>
        <translation>申诉与通知</translation>
    </message>
    <message>
        <source>Go to the history of the subject</source>
        <translation>转到主体历史</translation>
    </message>
    <message>
        <source>Go to the appeals and notices</source>
        <translation>转到申诉与通知</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Go to the hints</source>
        <translation>转到线索</translation>
    </message>
</context>
<context>
    <name>Mingjing::ReviewerPage</name>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Signs everything you do from now on. Leave it empty to sign with your account.</source>
        <translation>此后的所有操作均以此署名；留空则以系统账号署名。</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>The account always stays visible, because a name can be anything.</source>
        <translation>姓名可任意填写，因此始终同时显示账号。</translation>
    </message>
</context>
<context>
    <name>Mingjing::SandboxBanner</name>
    <message>
        <source>No sandbox: Mingjing runs as root, so the browser engine shows packages without a sandbox of its own. Run it as an ordinary user.</source>
        <translation>无沙箱：明镜正以 root 身份运行，浏览器引擎在没有自身沙箱的情况下显示程序包。请以普通用户身份运行。</translation>
    </message>
    <message>
        <source>No sandbox: this machine does not let ordinary users make namespaces, so the browser engine shows packages without a sandbox of its own. Ask whoever runs the machine to allow them.</source>
        <translation>无沙箱：本机不允许普通用户创建命名空间，浏览器引擎在没有自身沙箱的情况下显示程序包。请联系本机管理员放开限制。</translation>
    </message>
</context>
<context>
    <name>Mingjing::ScenarioButton</name>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scenario: %1
Click to change it</source>
        <translation>场景：%1
单击修改</translation>
    </message>
</context>
<context>
    <name>Mingjing::ScenarioEditor</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>当前场景</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Set everything back to the default scenario</source>
        <translation>全部恢复为默认场景</translation>
    </message>
    <message>
        <source>Restart the program under this scenario (Ctrl+Return)</source>
        <translation>在此场景下重启小程序（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Named scenarios</source>
        <translation>已命名的场景</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name to keep the scenario under</source>
        <translation>保存场景所用的名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this scenario under the name</source>
        <translation>以该名称保存此场景</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget the named scenario that is chosen</source>
        <translation>删除所选的已命名场景</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open from a file…</source>
        <translation>从文件打开…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 was forgotten.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>场景 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a scenario</comment>
        <translation>默认场景</translation>
    </message>
</context>
<context>
    <name>Mingjing::ScenarioWords</name>
    <message>
        <source>list of recently used programs</source>
        <translation>最近使用的小程序列表</translation>
    </message>
    <message>
        <source>search at the top</source>
        <translation>顶部搜索</translation>
    </message>
    <message>
        <source>card in a chat with one person</source>
        <translation>单人聊天中的卡片</translation>
    </message>
    <message>
        <source>card in a group chat</source>
        <translation>群聊中的卡片</translation>
    </message>
    <message>
        <source>QR code scanned</source>
        <translation>扫描二维码</translation>
    </message>
    <message>
        <source>QR code held in a picture</source>
        <translation>长按图片识别二维码</translation>
    </message>
    <message>
        <source>QR code from the album</source>
        <translation>从相册选取二维码</translation>
    </message>
    <message>
        <source>subscription message</source>
        <translation>订阅消息</translation>
    </message>
    <message>
        <source>profile of an official account</source>
        <translation>公众号资料页</translation>
    </message>
    <message>
        <source>icon on the home screen</source>
        <translation>桌面图标</translation>
    </message>
    <message>
        <source>menu of an official account</source>
        <translation>公众号菜单</translation>
    </message>
    <message>
        <source>card shared from an app</source>
        <translation>应用分享的卡片</translation>
    </message>
    <message>
        <source>another mini-program</source>
        <translation>其他小程序</translation>
    </message>
    <message>
        <source>back from another mini-program</source>
        <translation>从其他小程序返回</translation>
    </message>
    <message>
        <source>template message of an official account</source>
        <translation>公众号模板消息</translation>
    </message>
    <message>
        <source>mini-program code scanned</source>
        <translation>扫描小程序码</translation>
    </message>
    <message>
        <source>mini-program code held in a picture</source>
        <translation>长按图片识别小程序码</translation>
    </message>
    <message>
        <source>results of a search</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>article of an official account</source>
        <translation>公众号文章</translation>
    </message>
    <message>
        <source>advertisement in an article</source>
        <translation>文章中的广告</translation>
    </message>
    <message>
        <source>mobile app</source>
        <translation>移动应用</translation>
    </message>
    <message>
        <source>pulled down from the chats</source>
        <translation>聊天主界面下拉</translation>
    </message>
    <message>
        <source>my mini-programs</source>
        <translation>我的小程序</translation>
    </message>
    <message>
        <source>subscription message to one person</source>
        <translation>发给个人的订阅消息</translation>
    </message>
    <message>
        <source>visit of the platform&apos;s crawler</source>
        <translation>平台爬虫访问</translation>
    </message>
    <message>
        <source>single page from Moments</source>
        <translation>朋友圈单页</translation>
    </message>
    <message>
        <source>name and picture</source>
        <translation>昵称和头像</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>rough location</source>
        <translation>大致位置</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>saving to the album</source>
        <translation>保存到相册</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>蓝牙</translation>
    </message>
    <message>
        <source>adding contacts</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>adding to the calendar</source>
        <translation>添加日历</translation>
    </message>
    <message>
        <source>steps walked</source>
        <translation>运动步数</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>clock stands at %1</source>
        <translation>时钟停在 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours later</source>
        <translation>%1 小时后</translation>
    </message>
    <message>
        <source>%1 hours earlier</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>letters of %1 px</source>
        <translation>字号 %1 px</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>permissions refused</source>
        <translation>拒绝授权</translation>
    </message>
    <message>
        <source>%1 granted</source>
        <comment>a permission</comment>
        <translation>授予%1权限</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>a permission</comment>
        <translation>拒绝%1权限</translation>
    </message>
    <message>
        <source>scene %1</source>
        <translation>场景值 %1</translation>
    </message>
    <message>
        <source>scene %1 (%2)</source>
        <translation>场景值 %1（%2）</translation>
    </message>
    <message>
        <source>entered at %1</source>
        <translation>从 %1 进入</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>to requests</comment>
        <translation>
            <numerusform>%n 条应答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
</context>
<context>
    <name>Mingjing::SearchPane</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Find in the package</source>
        <translation>在程序包中查找</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>No match in %n files</source>
        <translation>
            <numerusform>%n 个文件中没有匹配项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>more than can be shown</source>
        <translation>结果过多，未全部显示</translation>
    </message>
</context>
<context>
    <name>Mingjing::SearchResults</name>
    <message>
        <source>Found in cases</source>
        <translation>案件搜索结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n places; there are more.</source>
        <translation>
            <numerusform>仅列出前 %n 处，还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>The source of %1 of %2 packages can be searched so far.</source>
        <translation>目前可搜索 %1 / %2 个程序包的源码。</translation>
    </message>
</context>
<context>
    <name>Mingjing::SectionHtml</name>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>clauses</comment>
        <translation>
            <numerusform>%n 条未变</numerusform>
        </translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>移至 %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>移自 %1</translation>
    </message>
</context>
<context>
    <name>Mingjing::SettingsRoom</name>
    <message>
        <source>Sections</source>
        <translation>设置分类</translation>
    </message>
</context>
<context>
    <name>Mingjing::ShortcutsPane</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>设置按键</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>New shortcut for the selected action:</source>
        <translation>所选操作的新按键：</translation>
    </message>
</context>
<context>
    <name>Mingjing::SideBySide</name>
    <message>
        <source>Old and new text</source>
        <translation>新旧条文</translation>
    </message>
    <message>
        <source>Old and new penalties</source>
        <translation>新旧处罚</translation>
    </message>
    <message>
        <source>Choose a change to see both texts.</source>
        <translation>选择一处变更，查看新旧条文。</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚</translation>
    </message>
</context>
<context>
    <name>Mingjing::SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
</context>
<context>
    <name>Mingjing::SourceMarks</name>
    <message>
        <source>Characters that cannot be seen, or that turn the reading around</source>
        <translation>不可见字符，或改变文字方向的字符</translation>
    </message>
    <message>
        <source>Evidence %1 of finding %2: %3</source>
        <translation>违规认定 %2 的证据 %1：%3</translation>
    </message>
    <message>
        <source>Evidence %1, in no finding yet</source>
        <translation>证据 %1，尚未用于违规认定</translation>
    </message>
</context>
<context>
    <name>Mingjing::SourcePane</name>
    <message>
        <source>Select the lines that show the violation first.</source>
        <translation>请先选中体现违规的行。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is evidence %3.</source>
        <translation>%2 第 %1 行已作为证据 %3。</translation>
    </message>
    <message>
        <source>Lines %1–%2 of %3 are evidence %4.</source>
        <translation>%3 第 %1–%2 行已作为证据 %4。</translation>
    </message>
    <message>
        <source>Too much text to quote. Select fewer lines.</source>
        <translation>引用的文字过多，请少选几行。</translation>
    </message>
    <message>
        <source>Choose a file, pick an element of the page, or press Ctrl+P.</source>
        <translation>请选择文件、选取页面元素，或按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Go to line, or line:column</source>
        <translation>转到行，或 行:列</translation>
    </message>
    <message>
        <source>%1 is not in the package.</source>
        <translation>程序包中没有 %1。</translation>
    </message>
    <message>
        <source>This file has no line %1.</source>
        <translation>此文件没有第 %1 行。</translation>
    </message>
    <message>
        <source>Made for machines, not for reading. %1 lays it out beside the original.</source>
        <translation>此文件经过压缩，不便阅读。按 %1 可在原文旁显示格式化后的代码。</translation>
    </message>
    <message>
        <source>Line %L1 of %L2, column %L3</source>
        <translation>第 %L1/%L2 行，第 %L3 列</translation>
    </message>
    <message numerus="yes">
        <source>%n characters selected</source>
        <translation>
            <numerusform>已选 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to what this means</source>
        <translation>转到定义</translation>
    </message>
    <message>
        <source>Find all uses in the package</source>
        <translation>在程序包中查找所有引用</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>后退到上一位置</translation>
    </message>
    <message>
        <source>Forward to the next place</source>
        <translation>前进到下一位置</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>折叠或展开此处</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Lay out for reading</source>
        <translation>格式化显示</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Show as a tree</source>
        <translation>以树形显示</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>recorded after %1 s on %2: %3</source>
        <translation>第 %1 秒于 %2 调用：%3</translation>
    </message>
    <message>
        <source>%1: %2 recorded calls, %3 places in the source</source>
        <translation>%1：%2 次调用记录，源码中 %3 处</translation>
    </message>
    <message>
        <source>What %1 may mean</source>
        <translation>%1 的可能定义</translation>
    </message>
    <message>
        <source>There is nothing to go to here.</source>
        <translation>此处没有可转到的目标。</translation>
    </message>
    <message>
        <source>Nothing in the package is %1.</source>
        <translation>程序包中未找到 %1。</translation>
    </message>
    <message>
        <source>Put the cursor on a word first.</source>
        <translation>请先将光标置于某个词上。</translation>
    </message>
    <message>
        <source>Show the file in small</source>
        <translation>显示文件缩略图</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Show this file beside itself</source>
        <translation>并排显示本文件</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Move this file to the other side</source>
        <translation>将本文件移到另一侧</translation>
    </message>
    <message>
        <source>Go to the other side</source>
        <translation>转到另一侧</translation>
    </message>
    <message>
        <source>All files on one side</source>
        <translation>全部文件放在一侧</translation>
    </message>
</context>
<context>
    <name>Mingjing::SourceTab</name>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>无法显示 %1：%2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 pixels · %4</source>
        <translation>%1 · %2 × %3 像素 · %4</translation>
    </message>
    <message>
        <source>with transparency</source>
        <translation>含透明度</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <source>A picture of more than %L1 million pixels, not drawn · %2</source>
        <translation>超过 %L1 百万像素的图片，未显示 · %2</translation>
    </message>
    <message>
        <source>Named a picture, but it cannot be drawn as one · %1</source>
        <translation>扩展名为图片，但无法作为图片显示 · %1</translation>
    </message>
    <message>
        <source>A sound, not played · %1</source>
        <translation>音频，未播放 · %1</translation>
    </message>
    <message>
        <source>A film, not played · %1</source>
        <translation>视频，未播放 · %1</translation>
    </message>
    <message>
        <source>A font, not loaded · %1</source>
        <translation>字体，未加载 · %1</translation>
    </message>
    <message>
        <source>WebAssembly, not run · %1</source>
        <translation>WebAssembly，未运行 · %1</translation>
    </message>
    <message>
        <source>No text · %1</source>
        <translation>非文本 · %1</translation>
    </message>
</context>
<context>
    <name>Mingjing::SpecificationRoom</name>
    <message>
        <source>Editions</source>
        <translation>规范版本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>kept with its cases</source>
        <translation>随案件保存</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Import specification</source>
        <translation>导入规范</translation>
    </message>
    <message>
        <source>Specifications (*.txt *.html *.htm *.md);;All files (*)</source>
        <translation>规范 (*.txt *.html *.htm *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is the edition that is built in.</source>
        <translation>%1 就是内置版本。</translation>
    </message>
    <message>
        <source>%1 is here already, the same to the byte.</source>
        <translation>%1 已在库中，内容逐字节相同。</translation>
    </message>
    <message>
        <source>%1 was not read. %2</source>
        <comment>file, reason</comment>
        <translation>未能读取 %1。%2</translation>
    </message>
    <message>
        <source>%1 was accepted. New cases are judged by it.</source>
        <translation>已接受 %1，此后新建的案件按其审核。</translation>
    </message>
    <message>
        <source>%1 was accepted and is kept for later.</source>
        <translation>已接受 %1，留待以后使用。</translation>
    </message>
    <message>
        <source>New cases are judged by %1 (%2).</source>
        <translation>此后新建的案件按 %1（%2）审核。</translation>
    </message>
    <message>
        <source>%1 (%2) was removed. Cases that are judged by it keep their own copy.</source>
        <translation>已移除 %1（%2）。按其审核的案件各自保留副本。</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>导出副本</translation>
    </message>
    <message>
        <source>specification</source>
        <comment>file name</comment>
        <translation>规范</translation>
    </message>
    <message>
        <source>The document was written to %1.</source>
        <translation>文档已写入 %1。</translation>
    </message>
</context>
<context>
    <name>Mingjing::SpecificationWords</name>
    <message>
        <source>A number is missing before this one</source>
        <translation>此编号之前有缺号</translation>
    </message>
    <message>
        <source>This number stands twice</source>
        <translation>编号重复</translation>
    </message>
    <message>
        <source>Numbers out of order</source>
        <translation>编号次序有误</translation>
    </message>
    <message>
        <source>The clause above it is missing</source>
        <translation>缺少上级条款</translation>
    </message>
    <message>
        <source>More than four levels</source>
        <translation>超过四级</translation>
    </message>
    <message>
        <source>Looks like a number, was read as text</source>
        <translation>形似编号，已按正文读取</translation>
    </message>
    <message>
        <source>Numbered before the first chapter</source>
        <translation>编号出现在第一章之前</translation>
    </message>
    <message>
        <source>A number without text</source>
        <translation>编号后没有正文</translation>
    </message>
    <message>
        <source>A processing rule without a clause</source>
        <translation>处理规则没有对应条款</translation>
    </message>
    <message>
        <source>A processing rule without a sentence</source>
        <translation>处理规则没有内容</translation>
    </message>
    <message>
        <source>A penalty that could not be read</source>
        <translation>处罚未能识别</translation>
    </message>
    <message>
        <source>A reference that names another clause</source>
        <translation>引用所称与实际条款不符</translation>
    </message>
    <message>
        <source>A reference to a number that does not exist</source>
        <translation>引用的编号不存在</translation>
    </message>
    <message>
        <source>The document does not say its encoding; look whether the characters are right</source>
        <translation>文档未声明编码，请检查文字是否正确</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n natural days</source>
        <translation>
            <numerusform>%n 个自然日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>%n 章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n 节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses</source>
        <translation>
            <numerusform>%n 个条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processing rules</source>
        <translation>
            <numerusform>%n 条处理规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n penalties could not be read</source>
        <translation>
            <numerusform>%n 项处罚未能识别</numerusform>
        </translation>
    </message>
    <message>
        <source>No clause differs</source>
        <translation>条款均无差异</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>删除 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>文字修改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移动 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n penalties changed</source>
        <translation>
            <numerusform>处罚变更 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no operating specification: no chapter (一、…) with numbered clauses was found.</source>
        <translation>这不是运营规范：未找到含有编号条款的章（一、…）。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the most that a specification may have.</source>
        <translation>文件超过规范的大小上限 %1 MiB。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file has more than %1 lines, the most that a specification may have.</source>
        <translation>文件超过规范的行数上限 %1 行。</translation>
    </message>
    <message>
        <source>The file is no text that can be read: line %1 is in no known encoding.</source>
        <translation>文件不是可读取的文本：第 %1 行的编码无法识别。</translation>
    </message>
    <message>
        <source>The file is binary, not text.</source>
        <translation>文件是二进制文件，不是文本。</translation>
    </message>
    <message>
        <source>The file is not in the encoding that it declares.</source>
        <translation>文件的实际编码与其声明不符。</translation>
    </message>
</context>
<context>
    <name>Mingjing::StepListModel</name>
    <message>
        <source>Opened %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>Mingjing::StepRow</name>
    <message>
        <source>departs</source>
        <translation>与规则不同</translation>
    </message>
    <message>
        <source>Why it departs from the rule</source>
        <translation>与规则不同的理由</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>The rule allows %1.</source>
        <translation>规则允许 %1。</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>The rule leaves the choice.</source>
        <translation>规则允许任选其中几项。</translation>
    </message>
    <message>
        <source>The rule means all of them.</source>
        <translation>规则要求全部适用。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>%1, business days</source>
        <translation>%1，按工作日</translation>
    </message>
    <message>
        <source>What the history says</source>
        <translation>历史记录说明</translation>
    </message>
    <message>
        <source>Why the appeal channel is closed; the developer reads it</source>
        <translation>关闭申诉渠道的理由，开发者会看到</translation>
    </message>
</context>
<context>
    <name>Mingjing::StillInForce</name>
    <message>
        <source>Executed under %1, which was taken back, and not lifted:</source>
        <translation>依据已撤销的 %1 执行且尚未解除：</translation>
    </message>
    <message>
        <source>Step %1 is lifted.</source>
        <translation>已解除措施 %1。</translation>
    </message>
</context>
<context>
    <name>Mingjing::TextDiff</name>
    <message>
        <source>The old version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>The new version</source>
        <translation>新版本</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %n 行未变</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mingjing::TextViewer</name>
    <message>
        <source>Source, laid out for reading</source>
        <translation>格式化后的源码</translation>
    </message>
    <message>
        <source>Values of this file</source>
        <translation>此文件的键值</translation>
    </message>
</context>
<context>
    <name>Mingjing::TimelinePane</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note %1 is added.</source>
        <translation>已添加备注 %1。</translation>
    </message>
    <message>
        <source>%1 · written by Mingjing %2 · hash %3</source>
        <comment>kind, version, hash</comment>
        <translation>%1 · 由明镜 %2 写入 · 摘要 %3</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>末端摘要 %1</translation>
    </message>
</context>
<context>
    <name>Mingjing::TouchedCasesModel</name>
    <message>
        <source>looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>not carried over</source>
        <translation>未迁移</translation>
    </message>
    <message>
        <source>nothing to judge again</source>
        <translation>无需重新判定</translation>
    </message>
    <message>
        <source>✓ carried over</source>
        <translation>✓ 已迁移</translation>
    </message>
    <message>
        <source>Check items whose judgement stands</source>
        <translation>保留原判定的检查项</translation>
    </message>
    <message>
        <source>Check items that must be judged again</source>
        <translation>须重新判定的检查项</translation>
    </message>
    <message>
        <source>Findings that must be confirmed</source>
        <translation>须确认的违规认定</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: check items</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Judge again</source>
        <comment>column: check items</comment>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>column: to be confirmed</comment>
        <translation>违规认定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Mingjing::TouchedPanel</name>
    <message>
        <source>its clause was removed</source>
        <translation>所属条款已删除</translation>
    </message>
    <message>
        <source>its clause is %1 now</source>
        <translation>所属条款现为 %1</translation>
    </message>
    <message>
        <source>its clause was reworded</source>
        <translation>所属条款文字修改</translation>
    </message>
    <message>
        <source>has no entry yet</source>
        <translation>尚无对应条目</translation>
    </message>
    <message>
        <source>Entries of the catalogue to check: %1</source>
        <translation>须核对的检查目录条目：%1</translation>
    </message>
    <message>
        <source>Tick the cases to be carried over.</source>
        <translation>请勾选要迁移的案件。</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n cases</source>
        <translation>
            <numerusform>迁移 %n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: %1. Not carried over: %2; the reason stands beside each case.</source>
        <translation>已迁移：%1。未迁移：%2，原因见各案件旁。</translation>
    </message>
    <message>
        <source>Carried over: %1.</source>
        <translation>已迁移：%1。</translation>
    </message>
    <message>
        <source>Carrying over %1…</source>
        <translation>正在迁移 %1…</translation>
    </message>
    <message>
        <source>Open cases under the old edition: %1, touched: %2</source>
        <translation>旧版本下的未结案件：%1，受影响：%2</translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation>迁移…</translation>
    </message>
    <message>
        <source>No open case is judged by the old edition.</source>
        <translation>没有按旧版本审核的未结案件。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Carry the ticked cases over to the new edition…</source>
        <translation>将勾选的案件迁移到新版本…</translation>
    </message>
    <message>
        <source>Open cases that the new edition touches</source>
        <translation>受新版本影响的未结案件</translation>
    </message>
    <message>
        <source>Entries of the catalogue to check</source>
        <translation>须核对的检查目录条目</translation>
    </message>
    <message>
        <source>What would be opened again</source>
        <translation>须重新判定的内容</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未作出任何更改。</translation>
    </message>
</context>
<context>
    <name>Mingjing::TraceDetails</name>
    <message>
        <source>Arguments and result</source>
        <translation>参数与结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen value as JSON</source>
        <translation>将所选值复制为 JSON</translation>
    </message>
    <message>
        <source>Choose a row to see all of it</source>
        <translation>选择一行以查看全部内容</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置的数据</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>页面参数</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>用户操作</translation>
    </message>
    <message>
        <source>after a touch</source>
        <translation>用户操作后调用</translation>
    </message>
    <message>
        <source>without a touch</source>
        <translation>无用户操作</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>线索</translation>
    </message>
</context>
<context>
    <name>Mingjing::TraceFilterBar</name>
    <message>
        <source>Filter: name, argument, result, file</source>
        <translation>筛选：名称、参数、结果、文件</translation>
    </message>
    <message>
        <source>Filter the trace</source>
        <translation>筛选记录</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Only what happened on this page</source>
        <translation>只看此页面上发生的</translation>
    </message>
    <message>
        <source>Touched or not</source>
        <translation>有无操作均可</translation>
    </message>
    <message>
        <source>After a touch</source>
        <translation>操作之后</translation>
    </message>
    <message>
        <source>Without a touch</source>
        <translation>无用户操作</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>用户操作</translation>
    </message>
    <message>
        <source>Whether the page had been touched right before</source>
        <translation>调用之前用户是否操作过页面</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>Only names that the platform never published</source>
        <translation>只看平台从未公开的名称</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Only what failed or was refused</source>
        <translation>只看失败或被拦截的</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Which kinds are shown</source>
        <translation>显示哪些种类</translation>
    </message>
</context>
<context>
    <name>Mingjing::TraceLanes</name>
    <message>
        <source>Trace over time</source>
        <translation>记录时间轴</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Mingjing::TraceModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>after a touch</source>
        <translation>用户操作后调用</translation>
    </message>
    <message>
        <source>without a touch</source>
        <translation>无用户操作</translation>
    </message>
    <message>
        <source>The platform never published this name</source>
        <translation>平台从未公开此名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Mingjing::TracePane</name>
    <message>
        <source>Add as evidence</source>
        <translation>加为证据</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>调用记录</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the view; recording goes on</source>
        <translation>暂停刷新显示，记录仍在继续</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Hide what happened until now; nothing recorded is lost</source>
        <translation>隐藏此前的记录，已记录的内容不会丢失</translation>
    </message>
    <message>
        <source>Record the chosen rows as evidence</source>
        <translation>将所选行记为证据</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the whole trace as JSON</source>
        <translation>将全部记录保存为 JSON</translation>
    </message>
    <message>
        <source>Next row of the trace</source>
        <translation>下一条记录</translation>
    </message>
    <message>
        <source>Previous row of the trace</source>
        <translation>上一条记录</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>Held: %n more happened meanwhile</source>
        <translation>
            <numerusform>已暂停：其间新增 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the rows that show the violation first.</source>
        <translation>请先选择能证明违规的记录。</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n rows.</source>
        <translation>
            <numerusform>最多选择 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are evidence %1.</source>
        <translation>
            <numerusform>%n 行已作为证据 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the trace</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The trace was saved to %1.</source>
        <translation>记录已保存到 %1。</translation>
    </message>
    <message>
        <source>The trace could not be saved: %1</source>
        <translation>无法保存记录：%1</translation>
    </message>
</context>
<context>
    <name>Mingjing::UndoActs</name>
    <message>
        <source>Undo the last verdict or finding</source>
        <translation>撤销上一次判定或违规认定</translation>
    </message>
    <message>
        <source>Redo the last verdict or finding</source>
        <translation>重做上一次判定或违规认定</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Taken back by the reviewer before anything was issued</source>
        <translation>审核员在发出前自行撤销</translation>
    </message>
    <message>
        <source>Undone: %1 has no verdict again.</source>
        <translation>已撤销：%1 恢复为未判定。</translation>
    </message>
    <message>
        <source>Undone: the verdict on %1 is %2 again.</source>
        <translation>已撤销：%1 的判定恢复为“%2”。</translation>
    </message>
    <message>
        <source>Undone: finding %1 is withdrawn.</source>
        <translation>已撤销：违规认定 %1 已撤回。</translation>
    </message>
    <message>
        <source>Undone: finding %1 is as it was before.</source>
        <translation>已撤销：违规认定 %1 恢复为修改前的内容。</translation>
    </message>
    <message>
        <source>Undone: the withdrawn finding stands again as %1.</source>
        <translation>已撤销：撤回的违规认定重新成立，编号为 %1。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Withdrawn by the reviewer before anything was issued</source>
        <translation>审核员在发出前自行撤回</translation>
    </message>
    <message>
        <source>Redone: the verdict on %1 is %2.</source>
        <translation>已重做：%1 的判定为“%2”。</translation>
    </message>
    <message>
        <source>Redone: the finding stands as %1.</source>
        <translation>已重做：该违规认定重新成立，编号为 %1。</translation>
    </message>
    <message>
        <source>Redone: finding %1 is changed.</source>
        <translation>已重做：违规认定 %1 已修改。</translation>
    </message>
    <message>
        <source>Redone: finding %1 is withdrawn.</source>
        <translation>已重做：违规认定 %1 已撤回。</translation>
    </message>
    <message>
        <source>Hints and captured evidence are not undone: judge the hint again; evidence that no finding uses stands for nothing.</source>
        <translation>线索和已采集的证据不在撤销之列：线索可重新处理；未被任何违规认定引用的证据不产生作用。</translation>
    </message>
    <message>
        <source>There is nothing to undo. What was issued is taken back in the decision; a hint is judged again, and evidence that no finding uses stands for nothing.</source>
        <translation>没有可撤销的操作。已发出的决定请在“决定”面板撤回；线索可重新处理，未被任何违规认定引用的证据不产生作用。</translation>
    </message>
</context>
<context>
    <name>Mingjing::VerdictBar</name>
    <message>
        <source>Take the verdict back</source>
        <translation>撤回判定</translation>
    </message>
    <message>
        <source>Note (Return)</source>
        <translation>备注（回车）</translation>
    </message>
    <message>
        <source>Note to the check item</source>
        <translation>检查项备注</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>%1 (%2 in the list, %3 anywhere)</source>
        <comment>verdict, key, shortcut</comment>
        <translation>%1（列表中按 %2，任意位置按 %3）</translation>
    </message>
</context>
<context>
    <name>Mingjing::VersionWords</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法对比</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>only moved</source>
        <translation>仅移动</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Location interface declared</source>
        <translation>声明的位置接口</translation>
    </message>
    <message>
        <source>Runs in the background</source>
        <translation>后台运行</translation>
    </message>
    <message>
        <source>Jumps to</source>
        <translation>跳转至</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Subpackage</source>
        <translation>分包</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>第三方库</translation>
    </message>
    <message>
        <source>Oddity</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>不再有</translation>
    </message>
</context>
<context>
    <name>Mingjing::VersionsPane</name>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>版本 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>未打开案件。</translation>
    </message>
    <message>
        <source>There is one version only. Receive a resubmission, or compare with a file.</source>
        <translation>目前只有一个提交版本。可接收重新提交，或与文件对比。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>违规认定 %1</translation>
    </message>
    <message>
        <source>Gained and lost %1</source>
        <translation>增减 %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 未变</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation>与 %1 对比：%2</translation>
    </message>
    <message>
        <source>Select lines of the new version that show the violation first.</source>
        <translation>请先选中新版本中显示违规的行。</translation>
    </message>
    <message>
        <source>This file is no version of the case. Receive it as a resubmission first.</source>
        <translation>此文件不是本案的提交版本。请先将其作为重新提交接收。</translation>
    </message>
    <message>
        <source>Lines %1 of %2 are evidence %3.</source>
        <translation>%2 第 %1 行已作为证据 %3。</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>变更的文件</translation>
    </message>
    <message>
        <source>Findings and what became of their lines</source>
        <translation>违规认定及其所涉行的变化</translation>
    </message>
    <message>
        <source>What the program gained and lost</source>
        <translation>程序的增减</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>较新的版本</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>与文件对比…</translation>
    </message>
    <message>
        <source>Receive resubmission…</source>
        <translation>接收重新提交…</translation>
    </message>
    <message>
        <source>Take a new package of this program into the open case</source>
        <translation>将本程序的新程序包收入当前案件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>违规认定</translation>
    </message>
    <message>
        <source>Gained and lost</source>
        <translation>增减</translation>
    </message>
</context>
<context>
    <name>Mingjing::WarningsModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>异常情况</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>该行内容</translation>
    </message>
</context>
<context>
    <name>Mingjing::WarningsPage</name>
    <message>
        <source>Everything in this document was read without a warning.</source>
        <translation>此文档已全部读取，没有警告。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>Mingjing::YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>全年日期</translation>
    </message>
    <message>
        <source>%1: working day (%2)</source>
        <translation>%1：工作日（%2）</translation>
    </message>
    <message>
        <source>%1: day off (%2)</source>
        <translation>%1：放假（%2）</translation>
    </message>
    <message>
        <source>%1: working day</source>
        <translation>%1：工作日</translation>
    </message>
    <message>
        <source>%1: weekend</source>
        <translation>%1：周末</translation>
    </message>
    <message>
        <source>; holidays of %1 are not known</source>
        <translation>；%1 年的节假日安排未知</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>%1 (not public)</source>
        <translation>%1（未公开）</translation>
    </message>
    <message>
        <source>The program starts</source>
        <translation>小程序启动</translation>
    </message>
    <message>
        <source>The page&apos;s process ended</source>
        <translation>页面进程结束</translation>
    </message>
    <message>
        <source>The program hung and was stopped</source>
        <translation>小程序卡死，已被停止</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more were not kept</source>
        <translation>
            <numerusform>%1 · 另有 %n 条未保留</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entries were not kept</source>
        <translation>
            <numerusform>更早的 %n 条记录未保留</numerusform>
        </translation>
    </message>
</context>
</TS>
