package org.zhiliang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.access.AccountRefused;
import org.zhiliang.access.Accounts;
import org.zhiliang.access.Throttle;

/** What people do with their own account: register, and change the password. */
@Controller
class AccountController {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final int LONGEST_NAME = 60;

    private final Accounts accounts;
    private final Throttle throttle;

    AccountController(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @GetMapping("/register")
    String registration() {
        return "access/register";
    }

    @PostMapping("/register")
    String register(
            @RequestParam String name,
            @RequestParam String phone,
            @RequestParam String password,
            HttpServletRequest request,
            Model page) {
        try {
            check(name.strip(), phone.strip());
            if (throttle.attempt("register:" + request.getRemoteAddr(), Throttle.REGISTRATION)
                    .isPresent()) {
                throw new AccountRefused("", "access.register.too-many");
            }
            accounts.register(name.strip(), phone.strip(), password);
        } catch (AccountRefused refused) {
            page.addAttribute("problem", refused);
            page.addAttribute("name", name);
            page.addAttribute("phone", phone);
            return "access/register";
        }
        return "redirect:/sign-in?registered";
    }

    @GetMapping("/account/password")
    String password() {
        return "access/password";
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam String present,
            @RequestParam String password,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        try {
            accounts.changePassword(who.getName(), present, password);
        } catch (AccountRefused refused) {
            page.addAttribute("problem", refused);
            return "access/password";
        }
        new SecurityContextLogoutHandler().logout(request, response, who);
        return "redirect:/sign-in?changed";
    }

    private static void check(String name, String phone) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new AccountRefused("name", "access.register.name-missing");
        }
        if (!MOBILE.matcher(phone).matches()) {
            throw new AccountRefused("phone", "access.register.phone-wrong");
        }
    }
}
