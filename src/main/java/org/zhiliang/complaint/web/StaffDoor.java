package org.zhiliang.complaint.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Role;
import org.zhiliang.access.Viewer;
import org.zhiliang.audit.Audit;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** Lets officials to the cases that they may see, and puts every look on the record. */
@Component
class StaffDoor {

    private final StaffCases cases;
    private final People people;
    private final Audit audit;

    StaffDoor(StaffCases cases, People people, Audit audit) {
        this.cases = cases;
        this.people = people;
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
        Viewer viewer = cases.viewer();
        Visit visit = new Visit(viewer, cases.open(number, viewer));
        audit.read("case", number, purpose);
        return visit;
    }

    /** Whether the official holds one of the roles today in the unit that has the case. */
    boolean holds(Visit visit, Set<Role> roles) {
        return people.effectivePostsOf(visit.viewer().login()).stream()
                .anyMatch(post -> post.unit().equals(visit.file().unit()) && roles.contains(post.role()));
    }
}
