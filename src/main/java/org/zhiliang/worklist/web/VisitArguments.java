package org.zhiliang.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhiliang.engine.NotFound;
import org.zhiliang.worklist.Journey;

/** Gives the pages of journeys their {@link Visit}; nothing of it can be bound from parameters. */
@Component
class VisitArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final ObjectProvider<Journey> journeys;

    VisitArguments(ObjectProvider<Journey> journeys) {
        this.journeys = journeys;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        settleCsrfToken(request);
        Journey journey =
                at(request.getRequestURI().substring(request.getContextPath().length()), pathVariable(request));
        if (!journey.isOpenTo(request.getRemoteUser())) {
            throw new NotFound("journey " + journey.name());
        }
        DraftCookie cookie = new DraftCookie(request, response, journey);
        return new Visit(journey, cookie.holder(), cookie);
    }

    /** A long page is on its way before its form asks for the token; by then no cookie could be set any more. */
    private static void settleCsrfToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    private Journey at(String path, String name) {
        return journeys.stream()
                .filter(journey -> journey.name().equals(name) && path.startsWith(journey.place() + "/"))
                .findFirst()
                .orElseThrow(() -> new NotFound("journey " + name));
    }

    private static String pathVariable(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> byName ? String.valueOf(byName.get("journey")) : "";
    }
}
