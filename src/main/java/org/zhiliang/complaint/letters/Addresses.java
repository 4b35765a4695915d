package org.zhiliang.complaint.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.notification.Recipient;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/**
 * The ways to reach somebody on a case: the mail address and mobile number they gave for it, and the inbox of the account
 * that lodged it. A message that goes to several of them under one key goes out once on each way, and what was given for
 * the case comes before what the account says.
 */
@Component
class Addresses {

    private static final Pattern MOBILE = Pattern.compile("(\\+?86)?1\\d{10}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");

    private final People people;

    Addresses(People people) {
        this.people = people;
    }

    /** @param account who lodged the case; nothing is sent there where it turns out to be an official's */
    List<Recipient> of(Party party, @Nullable String account) {
        List<Recipient> ways = new ArrayList<>();
        if (party.email() != null && !party.email().isBlank()) {
            ways.add(Recipient.email(party.email().strip()));
        }
        String number =
                party.phone() == null ? "" : SEPARATORS.matcher(party.phone()).replaceAll("");
        if (MOBILE.matcher(number).matches()) {
            ways.add(Recipient.phone(number));
        }
        if (account != null && isSender(party.role())) {
            ways.add(Recipient.outsider(account));
        }
        return ways;
    }

    /** Whether one of these ways leads to somebody. */
    boolean reach(List<Recipient> ways) {
        return ways.stream().anyMatch(way -> way.kind() != Recipient.Kind.OUTSIDER)
                || ways.stream().anyMatch(way -> isOutsider(way.address()));
    }

    private boolean isOutsider(String account) {
        return people.find(account).filter(who -> !who.isStaff()).isPresent();
    }

    private static boolean isSender(PartyRole role) {
        return role == PartyRole.COMPLAINANT || role == PartyRole.REPORTER;
    }
}
