package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Has each form of a case say who opened it. On a device that several people use, what one typed is then neither shown to
 * the other nor sent in the other's name.
 */
@ControllerAdvice(
        assignableTypes = {
            CaseTaskController.class,
            RoomController.class,
            CaseRequestController.class,
            ColleagueController.class,
            EvidenceController.class
        })
class Typist {

    private final PartySession parties;
    private final Unsent unsent;

    Typist(PartySession parties, Unsent unsent) {
        this.parties = parties;
        this.unsent = unsent;
    }

    /**
     * @param by the seal with which a form came back, if it is one
     * @throws NoKey if the form was opened by somebody else than who holds the key to the case now
     */
    @ModelAttribute
    void sign(
            @PathVariable String number,
            @RequestParam(name = Unsent.BY, required = false) @Nullable String by,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        if (by != null && !by.equals(seal(session, user, number))) {
            throw new NoKey(number);
        }
        model.addAttribute("by", new LazyContextVariable<String>() {
            @Override
            protected String loadValue() {
                return seal(session, user, number);
            }
        });
    }

    private String seal(HttpSession session, @Nullable Principal user, String number) {
        return unsent.sealOf(parties.key(session, user, number));
    }
}
