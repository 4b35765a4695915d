package org.zhiliang.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhiliang.access.AccountRefused;
import org.zhiliang.access.Accounts;
import org.zhiliang.access.Role;
import org.zhiliang.access.Roster;
import org.zhiliang.access.Units;

/** Where administrators open and close accounts and give posts. */
@Controller
@RequestMapping("/admin/users")
class UsersController {

    record NewUser(String login, String name, String email, String phone) {}

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final String BACK = "redirect:/admin/users/{login}";

    private final Roster roster;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    UsersController(Roster roster, Accounts accounts, Units units, Clock clock) {
        this.roster = roster;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("q", q.strip());
        model.addAttribute("roster", roster.search(q.strip(), page));
        model.addAttribute("units", units);
        return "access/users";
    }

    @GetMapping("/new")
    String blank(Model page) {
        page.addAttribute("user", new NewUser("", "", "", ""));
        return "access/user-new";
    }

    @PostMapping("/new")
    String open(NewUser user, Model page, RedirectAttributes after) {
        try {
            if (!LOGIN.matcher(user.login()).matches()) {
                throw new AccountRefused("login", "access.user.login-shape");
            }
            if (user.name().isBlank()) {
                throw new AccountRefused("name", "access.register.name-missing");
            }
            String password = accounts.open(
                    user.login(),
                    user.name().strip(),
                    user.email().strip(),
                    user.phone().strip());
            after.addFlashAttribute("password", password);
        } catch (AccountRefused refused) {
            page.addAttribute("problem", refused);
            page.addAttribute("user", user);
            return "access/user-new";
        }
        return "redirect:/admin/users/" + user.login();
    }

    @GetMapping("/{login}")
    String one(@PathVariable String login, Model page) {
        Roster.Line line = roster.line(login);
        page.addAttribute("line", line);
        page.addAttribute("units", units);
        page.addAttribute("roles", Role.values());
        page.addAttribute("today", LocalDate.now(clock));
        return "access/user";
    }

    @PostMapping("/{login}/posts")
    String appoint(
            @PathVariable String login,
            @RequestParam String role,
            @RequestParam String unit,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            RedirectAttributes after) {
        LocalDate first = from == null ? LocalDate.now(clock) : from;
        boolean known = Role.of(role).isPresent() && units.find(unit).isPresent();
        if (!known || !roster.line(login).person().isStaff() || (to != null && to.isBefore(first))) {
            after.addFlashAttribute("problem", new AccountRefused("unit", "access.user.post-wrong"));
        } else {
            accounts.appoint(login, Role.of(role).orElseThrow(), unit, first, to);
        }
        return BACK;
    }

    @PostMapping("/{login}/posts/{post}/end")
    String dismiss(@PathVariable String login, @PathVariable long post) {
        accounts.dismiss(login, post);
        return BACK;
    }

    @PostMapping("/{login}/enabled")
    String enable(@PathVariable String login, @RequestParam boolean enabled) {
        accounts.enable(login, enabled);
        return BACK;
    }

    @PostMapping("/{login}/password")
    String resetPassword(@PathVariable String login, RedirectAttributes after) {
        after.addFlashAttribute("password", accounts.resetPassword(login));
        return BACK;
    }
}
