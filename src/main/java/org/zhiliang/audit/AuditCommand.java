package org.zhiliang.audit;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code --audit.verify} or {@code --audit.verify=2026-11-24}: verifies, prints a line per day, ends with 0 or 1. */
@Component
class AuditCommand implements ApplicationRunner {

    static final String OPTION = "audit.verify";

    private final AuditLog log;
    private final MessageSource messages;
    private final ApplicationContext house;

    AuditCommand(AuditLog log, MessageSource messages, ApplicationContext house) {
        this.log = log;
        this.messages = messages;
        this.house = house;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            int exit = verify(arguments.getOptionValues(OPTION), System.out);
            System.exit(SpringApplication.exit(house, () -> exit));
        }
    }

    /** Says how the command is to end: 0 intact, 1 broken, 2 not understood. */
    int verify(List<String> values, PrintStream out) {
        String value = values.isEmpty() ? "" : values.get(0);
        LocalDate day = dayOf(value);
        if (day == null && !value.isEmpty()) {
            out.println(text("audit.verify.bad-day", value));
            return 2;
        }
        List<DayCheck> checks = log.verify(day);
        checks.forEach(check -> out.println(line(check)));
        boolean intact = checks.stream().allMatch(DayCheck::isIntact);
        out.println(text(intact ? "audit.verify.intact" : "audit.verify.broken", checks.size()));
        return intact ? 0 : 1;
    }

    private String line(DayCheck check) {
        DayCheck.Flaw flaw = check.flaw();
        return flaw == null
                ? text("audit.verify.line.intact", check.day().toString(), check.entries(), check.head())
                : text(
                        "audit.verify.line.broken",
                        check.day().toString(),
                        check.entries(),
                        flaw.serial(),
                        String.valueOf(flaw.entry()),
                        text("audit.damage." + flaw.damage()));
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private static @Nullable LocalDate dayOf(String value) {
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
