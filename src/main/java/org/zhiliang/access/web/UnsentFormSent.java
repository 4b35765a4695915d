package org.zhiliang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhiliang.access.signin.UnsentForm;

/** Forgets the form that waited once it was sent and taken, so that nobody sends it twice. What was refused still waits. */
@Configuration(proxyBeanMethods = false)
class UnsentFormSent implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        HttpSession session = request.getSession(false);
        if (session != null
                && isTaken(view)
                && UnsentForm.of(session).filter(form -> form.isIn(request)).isPresent()) {
            UnsentForm.drop(session);
        }
    }

    /** What is taken leads on to another page; what is not is shown again or ends with an exception. */
    private static boolean isTaken(@Nullable ModelAndView view) {
        return view != null
                && Objects.requireNonNullElse(view.getViewName(), "").startsWith("redirect:");
    }
}
