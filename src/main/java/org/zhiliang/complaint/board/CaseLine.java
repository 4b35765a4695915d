package org.zhiliang.complaint.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.CaseNo;

/**
 * A case as a list shows it.
 *
 * @param trader the name of the respondent where it is an organisation; people are not named in lists
 * @param place where the list goes on after this line
 */
public record CaseLine(
        CaseNo caseNo,
        String kind,
        String status,
        String unit,
        String region,
        Instant received,
        @Nullable Instant closed,
        @Nullable String trader,
        List<Work> work,
        String place) {

    /**
     * @param step the id of the user task, {@code label} its name in the diagram
     * @param unit null where a party's answer is awaited
     */
    public record Work(
            String step,
            String label,
            String role,
            @Nullable String unit,
            @Nullable Instant due) {}

    public CaseLine {
        work = List.copyOf(work);
    }

    CaseLine with(@Nullable String itsTrader, List<Work> itsWork) {
        return new CaseLine(caseNo, kind, status, unit, region, received, closed, itsTrader, itsWork, place);
    }
}
