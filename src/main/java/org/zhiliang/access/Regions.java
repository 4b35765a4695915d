package org.zhiliang.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** The map: the autonomous region, the Corps, their prefectures and divisions, the counties. It changes by migration only. */
@Service
public class Regions {

    private final Supplier<List<Region>> all;

    Regions(JdbcClient jdbc) {
        this.all = SingletonSupplier.of(() -> load(jdbc));
    }

    /** Every region by code. */
    public List<Region> all() {
        return all.get();
    }

    public Optional<Region> find(@Nullable String code) {
        return all().stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /** The regions right below; for null the autonomous region itself. */
    public List<Region> childrenOf(@Nullable String code) {
        return all().stream()
                .filter(region -> Objects.equals(region.parent(), code))
                .toList();
    }

    /** From the autonomous region down to this one; empty if there is no such region. */
    public List<Region> pathTo(String code) {
        List<Region> path = new ArrayList<>();
        for (Optional<Region> step = find(code);
                step.isPresent();
                step = find(step.get().parent())) {
            path.add(0, step.get());
        }
        return path;
    }

    /** The name by which people call it in a letter: 乌鲁木齐市天山区, without the autonomous region before it. */
    public String fullName(String code) {
        List<Region> path = pathTo(code);
        return path.stream().skip(path.size() > 1 ? 1 : 0).map(Region::name).collect(Collectors.joining());
    }

    private static List<Region> load(JdbcClient jdbc) {
        return jdbc.sql("select code, name, parent, level, branch from access_region order by code")
                .query((row, at) -> new Region(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("parent"),
                        Region.Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                        Region.Branch.valueOf(row.getString("branch").toUpperCase(Locale.ROOT))))
                .list();
    }
}
