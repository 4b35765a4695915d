package org.zhiliang.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** The organisation: which department has a unit where, and which unit stands above which. It changes by migration only. */
@Service
public class Units {

    /** The department that organises and coordinates the work on quality (Article 5, first paragraph). */
    public static final String MARKET_REGULATION = "amr";

    /** A department of Article 5 or one that Article 25 adds. */
    public record Department(String code, String name, String nameEn) {}

    private final Regions regions;
    private final Supplier<Map<String, Unit>> all;
    private final Supplier<List<Department>> departments;

    Units(JdbcClient jdbc, Regions regions) {
        this.regions = regions;
        this.all = SingletonSupplier.of(() -> load(jdbc));
        this.departments = SingletonSupplier.of(
                () -> jdbc.sql("select code, name, name_en from access_department order by position")
                        .query(Department.class)
                        .list());
    }

    public List<Unit> all() {
        return List.copyOf(all.get().values());
    }

    /** The departments in the order of the Regulation. */
    public List<Department> departments() {
        return departments.get();
    }

    public Optional<Unit> find(@Nullable String id) {
        return Optional.ofNullable(id).map(all.get()::get);
    }

    /** The unit's name for people; the id itself where there is no such unit. */
    public String nameOf(String id) {
        return find(id).map(Unit::name).orElse(id);
    }

    /** The unit of a department that serves a region: its own, or where it has none there, the one above. */
    public Optional<Unit> serving(String department, String region) {
        List<Region> path = regions.pathTo(region);
        for (int level = path.size() - 1; level >= 0; level--) {
            Optional<Unit> unit = find(department + "-" + path.get(level).code());
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** Whether it is a body of the Corps (兵团), which may keep a calendar of its own. */
    public boolean isCorps(String id) {
        return find(id).flatMap(unit -> regions.find(unit.region()))
                .filter(region -> region.branch() == Region.Branch.CORPS)
                .isPresent();
    }

    /** The units above, nearest first. */
    public List<Unit> above(String id) {
        List<Unit> chain = new ArrayList<>();
        for (Optional<Unit> unit = parentOf(id);
                unit.isPresent();
                unit = parentOf(unit.get().id())) {
            chain.add(unit.get());
        }
        return chain;
    }

    /** The ids of the unit and of every unit below it. */
    public Set<String> withBelow(String id) {
        Set<String> found = new HashSet<>(Set.of(id));
        // Parents come before their children in the list, so one pass is enough.
        all.get().values().stream()
                .filter(unit -> unit.parent() != null && found.contains(unit.parent()))
                .forEach(unit -> found.add(unit.id()));
        return found;
    }

    private Optional<Unit> parentOf(String id) {
        return find(id).flatMap(unit -> find(unit.parent()));
    }

    private static Map<String, Unit> load(JdbcClient jdbc) {
        Map<String, Unit> units = new LinkedHashMap<>();
        jdbc.sql("""
                        select u.id, u.department, u.region, u.parent, u.name
                        from access_unit u
                                 join access_region r on r.code = u.region
                                 join access_department d on d.code = u.department
                        order by r.code <> '650000', array_position(array ['region', 'prefecture', 'county'], r.level),
                                 r.code, d.position
                        """).query(Unit.class).list().forEach(unit -> units.put(unit.id(), unit));
        return units;
    }
}
