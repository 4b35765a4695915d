package org.zhiliang.complaint.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Units;
import org.zhiliang.engine.CaseNo;

/** The names of the people, parties, units and files that records speak of by their codes. */
@Component
class CodeNames {

    private final People people;
    private final Units units;
    private final MessageSource messages;

    CodeNames(People people, Units units, MessageSource messages) {
        this.people = people;
        this.units = units;
        this.messages = messages;
    }

    /** Who did something: an official by name, a party by its role, or the house itself. */
    public String actor(String actor) {
        int at = actor.indexOf('@');
        if (at > 0 && CaseNo.isOne(actor.substring(at + 1))) {
            return say("complaint.role." + actor.substring(0, at));
        }
        return "system".equals(actor) ? say("complaint.actor.system") : people.nameOf(actor);
    }

    /** The name of an official or unit; any other code stays as it is. */
    String choice(String code) {
        String name = people.nameOf(code);
        return name.equals(code) ? units.nameOf(code) : name;
    }

    /** The name of a role in a case; any other text stays as it is. */
    String role(String text) {
        String name = messages.getMessage("complaint.role." + text, null, text, LocaleContextHolder.getLocale());
        return name == null ? text : name;
    }

    private String say(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
