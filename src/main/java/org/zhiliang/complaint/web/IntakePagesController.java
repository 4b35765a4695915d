package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.Intake.Receipt;
import org.zhiliang.complaint.MyCases;
import org.zhiliang.engine.NotFound;

/** The pages around the paper forms: which of them to take, and the receipts. */
@Controller
class IntakePagesController {

    private final LastReceipt receipts;
    private final CaseRegister register;
    private final PartySession parties;
    private final Counter counter;

    IntakePagesController(LastReceipt receipts, CaseRegister register, PartySession parties, Counter counter) {
        this.receipts = receipts;
        this.register = register;
        this.parties = parties;
        this.counter = counter;
    }

    @GetMapping("/lodge")
    String choose() {
        return "complaint/lodge";
    }

    /** The receipt of the last lodging in this session; its code opens the pages of its cases at once. */
    @GetMapping("/case/lodged")
    String lodged(HttpSession session, Model model) {
        Optional<Receipt> receipt = receipts.last();
        if (receipt.isEmpty()) {
            return "redirect:/case";
        }
        List<CaseFile> files = show(receipt.get(), model);
        files.forEach(file -> parties.keep(session, MyCases.senderOf(file)));
        return "complaint/lodged";
    }

    @GetMapping("/staff/intake")
    String counter(@Nullable Principal user) {
        admit(user);
        return "complaint/counter";
    }

    /** What the official tells the sender on the telephone. */
    @GetMapping("/staff/intake/done")
    String taken(@Nullable Principal user, Model model) {
        admit(user);
        Optional<Receipt> receipt = receipts.last();
        if (receipt.isEmpty()) {
            return "redirect:/staff/intake";
        }
        show(receipt.get(), model);
        return "complaint/taken";
    }

    private List<CaseFile> show(Receipt receipt, Model model) {
        List<CaseFile> files = receipt.cases().stream().map(register::get).toList();
        model.addAttribute("files", files);
        model.addAttribute("code", receipt.queryCode());
        return files;
    }

    private void admit(@Nullable Principal user) {
        if (user == null || !counter.isOpenTo(user.getName())) {
            throw new NotFound("intake");
        }
    }
}
