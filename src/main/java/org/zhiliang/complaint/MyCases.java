package org.zhiliang.complaint;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Tasks;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/** 我的案件: the cases that an account handed in, with what each waits for. */
@Service
@Transactional(readOnly = true)
public class MyCases {

    private final CaseRegister register;
    private final ComplaintFiles complaints;
    private final Parties parties;
    private final Tasks tasks;

    MyCases(CaseRegister register, ComplaintFiles complaints, Parties parties, Tasks tasks) {
        this.register = register;
        this.complaints = complaints;
        this.parties = parties;
        this.tasks = tasks;
    }

    /**
     * One case.
     *
     * @param against the trader, as the sender named it
     * @param goods what it is about, if that was said
     * @param mine what waits for the reader, the most urgent first; {@code others} what waits for somebody else
     */
    public record Mine(
            CaseFile file,
            @Nullable String against,
            @Nullable String goods,
            List<OpenTask> mine,
            List<OpenTask> others) {

        boolean waitsForReader() {
            return !mine.isEmpty();
        }
    }

    /** The key of whoever handed the case in. */
    public static Key senderOf(CaseFile file) {
        return new Key(file.caseNo(), file.kind() == CaseKind.REPORT ? PartyRole.REPORTER : PartyRole.COMPLAINANT);
    }

    /** What waits for the reader comes first, then what is open, then what is closed; in each the newest first. */
    public List<Mine> of(String user) {
        return register.lodgedBy(user).stream()
                .map(this::mine)
                .sorted(Comparator.comparing((Mine one) -> !one.waitsForReader())
                        .thenComparing(one -> one.file().isClosed())
                        .thenComparing(one -> one.file().receivedAt(), Comparator.reverseOrder()))
                .toList();
    }

    private Mine mine(CaseFile file) {
        CaseNo caseNo = file.caseNo();
        boolean report = file.kind() == CaseKind.REPORT;
        List<OpenTask> open = tasks.of(caseNo).stream()
                .sorted(Comparator.comparing(OpenTask::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
        var reader = senderOf(file).actor();
        return new Mine(
                OpenParts.file(file),
                parties.find(caseNo, report ? PartyRole.REPORTED : PartyRole.RESPONDENT)
                        .map(Party::name)
                        .orElse(null),
                report
                        ? null
                        : complaints
                                .find(caseNo)
                                .map(complaint -> complaint.claim().goods())
                                .orElse(null),
                open.stream().filter(task -> task.isOpenTo(reader)).toList(),
                OpenParts.others(
                        file,
                        open.stream().filter(task -> !task.isOpenTo(reader)).toList()));
    }
}
