package org.zhiliang.complaint.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Viewer;
import org.zhiliang.access.Viewers;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.casefile.RowRule;
import org.zhiliang.complaint.ReporterSecrecy;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** Opens cases to the official on this request, by the row rule. */
@Component
class StaffCases {

    private final Viewers viewers;
    private final CaseRegister register;
    private final ReporterSecrecy secrecy;

    StaffCases(Viewers viewers, CaseRegister register, ReporterSecrecy secrecy) {
        this.viewers = viewers;
        this.register = register;
        this.secrecy = secrecy;
    }

    /** @throws NotFound if nobody is signed in as an official */
    Viewer viewer() {
        return viewers.present().orElseThrow(() -> new NotFound("viewer"));
    }

    Actor actor() {
        return new Actor(viewer().login(), Set.of());
    }

    /** The same for those who work on cases; who watches over all of them does not. */
    CaseFile openForWork(String number) {
        if (viewer().seesAll()) {
            throw new NotFound("work on " + number);
        }
        return open(number);
    }

    /** @throws NotFound if there is no such case, or the official may not see it */
    CaseFile open(String number) {
        return open(number, viewer());
    }

    CaseFile open(String number, Viewer viewer) {
        if (!CaseNo.isOne(number)) {
            throw new NotFound("case " + number);
        }
        return register.get(new CaseNo(number), RowRule.of(viewer));
    }

    /** The same for what lies in the case: files of a report are for those who may know who reported. */
    CaseFile openContents(String number) {
        CaseFile file = open(number);
        secrecy.letIn(viewer().login(), file.caseNo());
        return file;
    }
}
