package org.zhiliang.complaint.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Role;
import org.zhiliang.access.Viewer;
import org.zhiliang.access.Viewers;
import org.zhiliang.audit.Audit;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.casefile.RowRule;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** Lets officials to the cases that they may see, and puts every look on the record. */
@Component
class StaffDoor {

    private final Viewers viewers;
    private final People people;
    private final CaseRegister register;
    private final Audit audit;

    StaffDoor(Viewers viewers, People people, CaseRegister register, Audit audit) {
        this.viewers = viewers;
        this.people = people;
        this.register = register;
        this.audit = audit;
    }

    /** An official at a case. */
    record Visit(Viewer viewer, CaseFile file) {

        CaseNo caseNo() {
            return file.caseNo();
        }
    }

    /**
     * @param purpose why the official looks, a short code for the record
     * @throws NotFound if there is no such case, or the official may not see it
     */
    Visit enter(String number, String purpose) {
        Viewer viewer = viewers.present().orElseThrow(() -> new NotFound("viewer"));
        if (!CaseNo.isOne(number)) {
            throw new NotFound("case " + number);
        }
        RowRule rule = viewer.seesAll() ? RowRule.all() : RowRule.unitsOnly(viewer.units());
        Visit visit = new Visit(viewer, register.get(new CaseNo(number), rule));
        audit.read("case", number, purpose);
        return visit;
    }

    /** Whether the official holds one of the roles today in the unit that has the case. */
    boolean holds(Visit visit, Set<Role> roles) {
        return people.effectivePostsOf(visit.viewer().login()).stream()
                .anyMatch(post -> post.unit().equals(visit.file().unit()) && roles.contains(post.role()));
    }
}
