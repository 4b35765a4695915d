package org.zhiliang.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhiliang.demo.Script.Scene;

/** When the scenes of a case happen: in office hours of working weeks, at odd minutes, and none of them in the future. */
final class Schedule {

    private static final LocalTime OPENS = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(19, 0);
    private static final Duration MARGIN = Duration.ofMinutes(20);

    private final ZoneId zone;
    private final Instant now;
    private final Random random;

    Schedule(ZoneId zone, Instant now, long seed) {
        this.zone = zone;
        this.now = now;
        this.random = new Random(seed);
    }

    /** The moment of the lodging, and after it one for each scene. A story that would reach into the future begins earlier. */
    List<Instant> plan(int ago, List<Scene> scenes) {
        for (int earlier = 0; ; earlier++) {
            List<Instant> moments = from(lodging(ago + earlier), scenes);
            if (moments.get(moments.size() - 1).isBefore(now.minus(MARGIN))) {
                return moments;
            }
        }
    }

    /** People lodge on any day, from the morning until late. */
    private ZonedDateTime lodging(int ago) {
        return now.atZone(zone)
                .minusDays(ago)
                .with(LocalTime.of(9, 0))
                .plusMinutes(random.nextInt(12 * 60))
                .plusSeconds(random.nextInt(60));
    }

    private List<Instant> from(ZonedDateTime lodged, List<Scene> scenes) {
        List<Instant> moments = new ArrayList<>(List.of(lodged.toInstant()));
        ZonedDateTime moment = lodged;
        for (Scene scene : scenes) {
            moment = inOfficeHours(moment.plusMinutes(
                    Math.round(scene.after() * ChronoUnit.DAYS.getDuration().toMinutes())));
            moments.add(moment.toInstant());
        }
        return moments;
    }

    private ZonedDateTime inOfficeHours(ZonedDateTime wanted) {
        ZonedDateTime moment = wanted;
        if (moment.toLocalTime().isAfter(CLOSES)) {
            moment = opening(moment.plusDays(1));
        } else if (moment.toLocalTime().isBefore(OPENS)) {
            moment = opening(moment);
        }
        while (moment.getDayOfWeek() == DayOfWeek.SATURDAY || moment.getDayOfWeek() == DayOfWeek.SUNDAY) {
            moment = opening(moment.plusDays(1));
        }
        return moment.plusMinutes(random.nextInt(17)).plusSeconds(random.nextInt(60));
    }

    private ZonedDateTime opening(ZonedDateTime day) {
        return day.with(OPENS).plusMinutes(random.nextInt(90));
    }
}
