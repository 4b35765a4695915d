package org.zhiliang.access.web;

import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where people say who they are, and the one that explains why a form was not taken. */
@Controller
class SignInController {

    private final List<ClientRegistration> providers;

    @SuppressWarnings("unchecked")
    SignInController(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.providers = registrations.getIfAvailable() instanceof Iterable<?> known
                ? StreamSupport.stream(((Iterable<ClientRegistration>) known).spliterator(), false)
                        .toList()
                : List.of();
    }

    @GetMapping("/sign-in")
    String page(@RequestParam(required = false) @Nullable Long wait, Model page) {
        page.addAttribute("wait", wait);
        page.addAttribute("providers", providers);
        return "access/sign-in";
    }

    /** A form came without the mark that it is ours: most often its page had been open for days. */
    @RequestMapping("/interrupted")
    String interrupted(
            @RequestHeader(value = HttpHeaders.REFERER, required = false) @Nullable String from, Model page) {
        page.addAttribute("back", pathOf(from));
        return "access/interrupted";
    }

    /** Only the path: nobody is sent to another site. */
    private static String pathOf(@Nullable String address) {
        try {
            String path = address == null ? null : URI.create(address).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? "/" : path;
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
