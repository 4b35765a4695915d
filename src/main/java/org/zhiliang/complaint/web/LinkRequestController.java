package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.access.Throttle;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.CaseLinks;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.party.PartyRole;

/**
 * 申请进入链接: for parties who have no query code, or no longer. The link goes to the address that the file holds, and the
 * answer is the same whatever was asked, so that nobody learns which cases there are.
 */
@Controller
@RequestMapping("/case/link")
class LinkRequestController {

    static final List<String> ROLES = List.of("respondent", "sender", "agent", "joint");

    private final CaseLinks links;
    private final Throttle throttle;
    private final MessageSource messages;

    LinkRequestController(CaseLinks links, Throttle throttle, MessageSource messages) {
        this.links = links;
        this.throttle = throttle;
        this.messages = messages;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String number, Model model) {
        return page(model, number, "", Refusal.NONE);
    }

    @PostMapping
    String send(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String role,
            HttpServletRequest request,
            Model model) {
        throttle.count("link-source:" + request.getRemoteAddr(), Throttle.GUESSING);
        String caseNo = number.strip().toUpperCase(Locale.ROOT);
        if (!CaseNo.isOne(caseNo)) {
            return page(model, number, role, refused("number", "complaint.linkAsk.numberWrong"));
        }
        if (!ROLES.contains(role)) {
            return page(model, number, role, refused("role", "complaint.linkAsk.roleMissing"));
        }
        links.ask(new CaseNo(caseNo), role(caseNo, role));
        model.addAttribute("asked", true);
        return page(model, caseNo, role, Refusal.NONE);
    }

    private static PartyRole role(String caseNo, String role) {
        return role.equals("sender")
                ? caseNo.startsWith(CaseKind.REPORT.code()) ? PartyRole.REPORTER : PartyRole.COMPLAINANT
                : PartyRole.of(role);
    }

    private Refusal refused(String field, String code) {
        return new Refusal(
                "ask", List.of(new Problem(field, messages.getMessage(code, null, LocaleContextHolder.getLocale()))));
    }

    private static String page(Model model, String number, @Nullable String role, Refusal refusal) {
        model.addAttribute("number", number);
        model.addAttribute("role", role);
        model.addAttribute("roles", ROLES);
        model.addAttribute("refusal", refusal);
        return "complaint/link-ask";
    }
}
