package org.zhiliang.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhiliang.document.Holder;
import org.zhiliang.document.UploadDoor;
import org.zhiliang.engine.NotFound;

/** Gives uploads their {@link Holder}, as the room says to which the address belongs; nothing of it comes from parameters. */
@Component
class HolderArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final ObjectProvider<UploadDoor> doors;

    HolderArguments(ObjectProvider<UploadDoor> doors) {
        this.doors = doors;
    }

    @Override
    public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Holder.class;
    }

    @Override
    public Holder resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return doors.stream()
                .filter(door -> pattern.startsWith("/" + door.path() + "/{key}/"))
                .findFirst()
                .orElseThrow(() -> new NotFound("door of " + pattern))
                .holder(key(request), request, response);
    }

    private static String key(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> byName ? String.valueOf(byName.get("key")) : "";
    }
}
