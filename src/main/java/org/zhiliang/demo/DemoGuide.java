package org.zhiliang.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.access.Units;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Tasks;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** What there is to try in the demo: its cases, and a way to step into the shoes of their parties. */
@Service
@Profile("demo")
@Transactional
public class DemoGuide {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final LaidCases laid;
    private final CaseRegister register;
    private final Tasks tasks;
    private final Units units;
    private final PartyKeys keys;

    DemoGuide(LaidCases laid, CaseRegister register, Tasks tasks, Units units, PartyKeys keys) {
        this.laid = laid;
        this.register = register;
        this.tasks = tasks;
        this.units = units;
        this.keys = keys;
    }

    /**
     * @param queryCode with which anybody may ask after the case
     * @param waitsFor the labels of its open tasks
     * @param parties the roles for which tasks are open
     */
    public record Entry(CaseFile file, String unit, String queryCode, List<String> waitsFor, Set<String> parties) {}

    /** The laid cases, those with open work first. */
    @Transactional(readOnly = true)
    public List<Entry> cases() {
        Map<Boolean, List<Entry>> byWork = laid.all().stream()
                .map(this::entry)
                .collect(Collectors.partitioningBy(entry -> entry.waitsFor().isEmpty()));
        List<Entry> all = new java.util.ArrayList<>(byWork.getOrDefault(false, List.of()));
        all.addAll(byWork.getOrDefault(true, List.of()));
        return all;
    }

    private Entry entry(LaidCases.Laid one) {
        CaseFile file = register.get(one.caseNo());
        List<OpenTask> open = tasks.of(one.caseNo());
        return new Entry(
                file,
                units.nameOf(file.unit()),
                register.queryCodeOf(DemoPaper.key(one.serial())),
                open.stream().map(OpenTask::label).toList(),
                parties(open));
    }

    private static Set<String> parties(List<OpenTask> open) {
        Set<String> roles = new TreeSet<>();
        for (OpenTask task : open) {
            for (String group : task.candidates()) {
                if (group.endsWith("@" + task.caseNo())) {
                    roles.add(group.substring(0, group.indexOf('@')));
                }
            }
        }
        return roles;
    }

    /**
     * The token of a link into a laid case, as its party would get it by mail.
     *
     * @throws NotFound if the case is none of the laid ones
     */
    public String linkFor(String number, PartyRole role) {
        CaseNo caseNo = laid.all().stream()
                .map(LaidCases.Laid::caseNo)
                .filter(one -> one.value().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("demo case " + number));
        return keys.issue(caseNo, role, AN_HOUR);
    }
}
