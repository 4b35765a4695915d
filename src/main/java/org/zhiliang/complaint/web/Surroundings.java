package org.zhiliang.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Region;
import org.zhiliang.access.Regions;
import org.zhiliang.complaint.RoutingAdvice;
import org.zhiliang.engine.Values;

/** What the paper forms need from around them: the places to choose from, and sentences in the reader's language. */
@Component
class Surroundings {

    private final Regions regions;
    private final MessageSource messages;

    Surroundings(Regions regions, MessageSource messages) {
        this.regions = regions;
        this.messages = messages;
    }

    /** Every county, and the divisions of the Corps, which have none; for platforms also what lies outside. */
    Values places() {
        List<Map<String, String>> places = regions.all().stream()
                .filter(this::isLowest)
                .map(region -> option(region.code(), regions.fullName(region.code())))
                .toList();
        List<Map<String, String>> platforms = new ArrayList<>(places);
        platforms.add(0, option(RoutingAdvice.OUTSIDE, say("complaint.lodge.outside")));
        return Values.of("regions", places).with("platformRegions", platforms);
    }

    private boolean isLowest(Region region) {
        return region.level() == Region.Level.COUNTY
                || (region.branch() == Region.Branch.CORPS
                        && region.level() == Region.Level.PREFECTURE
                        && regions.childrenOf(region.code()).isEmpty());
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    String say(String code, @Nullable Object... parameters) {
        return messages.getMessage(code, parameters, LocaleContextHolder.getLocale());
    }
}
