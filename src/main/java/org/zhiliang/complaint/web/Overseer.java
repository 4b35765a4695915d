package org.zhiliang.complaint.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Region;
import org.zhiliang.access.Regions;
import org.zhiliang.access.Role;
import org.zhiliang.access.Unit;
import org.zhiliang.access.Units;
import org.zhiliang.access.Viewer;
import org.zhiliang.access.Viewers;
import org.zhiliang.casefile.RowRule;
import org.zhiliang.engine.NotFound;

/** What the official on this request may see of lists and boards: the same rule as for the dossier. */
@Component
class Overseer {

    private final Viewers viewers;
    private final Units units;
    private final Regions regions;

    Overseer(Viewers viewers, Units units, Regions regions) {
        this.viewers = viewers;
        this.units = units;
        this.regions = regions;
    }

    /** @throws NotFound for whoever is no official */
    RowRule rule() {
        Viewer viewer = viewer();
        return viewer.seesAll() ? RowRule.all() : RowRule.unitsOnly(viewer.units());
    }

    /** Whether the board is open: to heads, leaders and administrators. */
    boolean mayOversee() {
        Viewer viewer = viewer();
        return viewer.is(Role.HEAD) || viewer.is(Role.LEADER) || viewer.is(Role.ADMIN);
    }

    /** @throws NotFound for those to whom the board is not open; it looks as if there were none */
    RowRule boardRule() {
        if (!mayOversee()) {
            throw new NotFound("board");
        }
        return rule();
    }

    /** The units to choose from. */
    List<Unit> units() {
        Viewer viewer = viewer();
        return units.all().stream().filter(unit -> viewer.sees(unit.id())).toList();
    }

    /** The region, the Corps, the prefectures and divisions to choose from. */
    List<Region> regions() {
        return regions.all().stream()
                .filter(region -> region.level() != Region.Level.COUNTY)
                .toList();
    }

    /** Whether they keep the house and can load what is missing. */
    boolean isAdministrator() {
        return viewer().is(Role.ADMIN);
    }

    private Viewer viewer() {
        return viewers.present().orElseThrow(() -> new NotFound("viewer"));
    }
}
