package org.zhiliang.engine.camunda;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The routes of the web applications that are open, by method and path below the applications' root. What is not here
 * is refused, so that a route which a new release brings stays shut until somebody has looked at it.
 */
final class WebAppsRoutes {

    enum Answer {
        REFUSED,
        OPEN,
        /** Open, and it changes the running engine: to be put on record. */
        CHANGES_ENGINE
    }

    private record Route(Pattern methods, Pattern path) {

        boolean matches(String method, String route) {
            return methods.matcher(method).matches() && path.matcher(route).matches();
        }
    }

    private static final String ENGINE = "/api/engine/engine/default/";
    private static final String ID = "[A-Za-z0-9_.:@-]+";
    private static final String NAME = "(" + ID + ")";

    private static final List<Route> PAGES = List.of(
            route("GET|HEAD", "/?"),
            route("GET|HEAD", "/(app|lib|assets|favicon.ico)(/.*)?"),
            route("GET", "/api/(tasklist|welcome|cockpit|admin)/plugin/[A-Za-z-]+/static/.*"));

    private static final List<Route> STAFF = List.of(
            route("GET", "/api/admin/auth/user/default"),
            route("GET", "/api/engine/engine/?"),
            engine("GET", "user/ID/profile"),
            engine("GET|POST", "group"),
            engine("GET|OPTIONS", "filter"),
            engine("GET", "filter/(count|ID)"),
            engine("GET|POST", "filter/ID/(list|count)"),
            // GET: after a submission the list looks whether the same case has another task for the same person.
            engine("GET|POST", "task"),
            engine("POST", "task/count"),
            engine("GET", "task/ID(/(form|deployed-form|form-variables|identity-links|comment))?"),
            engine("POST", "task/ID/(claim|unclaim|submit-form)"),
            engine("GET", "process-definition/ID(/xml)?"),
            engine("GET", "process-instance/ID/activity-instances"),
            engine("GET", "history/user-operation(/count)?"));

    /** What Cockpit and Admin read; queries come as POST. */
    private static final List<Route> ADMIN_READS = List.of(
            engine(
                    "GET|OPTIONS",
                    "(authorization|batch|case-definition|decision-definition|decision-requirements-definition|deployment|execution"
                            + "|external-task|group|history|identity|incident|job|job-definition|metrics|process-definition"
                            + "|process-instance|task|tenant|user|variable-instance|version)(/.*)?"),
            engine(
                    "POST",
                    "(process-instance|process-definition|job|external-task|incident|execution|variable-instance"
                            + "|history/[a-z-]+)(/count)?"),
            route("GET|POST", "/api/cockpit/plugin/base/default/.*"));

    private static final List<Route> ADMIN_CHANGES = List.of(
            engine("PUT", "job/ID/(retries|duedate|suspended)"),
            engine("PUT", "job-definition/ID/(retries|suspended)"),
            engine("PUT", "process-instance/ID/suspended"),
            engine("DELETE", "incident/ID"));

    private static final Pattern TASK = Pattern.compile(Pattern.quote(ENGINE) + "task/" + NAME + "(/.*)?");

    private WebAppsRoutes() {}

    static Answer of(String method, String route, boolean admin) {
        if (admin && any(ADMIN_CHANGES.stream(), method, route)) {
            return Answer.CHANGES_ENGINE;
        }
        Stream<Route> open =
                Stream.of(PAGES, STAFF, admin ? ADMIN_READS : List.<Route>of()).flatMap(List::stream);
        return any(open, method, route) ? Answer.OPEN : Answer.REFUSED;
    }

    /** The task that the route is about; null where it is about none. */
    static @Nullable String taskOf(String route) {
        Matcher matcher = TASK.matcher(route);
        return matcher.matches() && !matcher.group(1).matches("count|report") ? matcher.group(1) : null;
    }

    private static boolean any(Stream<Route> routes, String method, String route) {
        return routes.anyMatch(open -> open.matches(method, route));
    }

    private static Route engine(String methods, String path) {
        return route(methods, Pattern.quote(ENGINE) + path.replace("ID", ID));
    }

    private static Route route(String methods, String path) {
        return new Route(Pattern.compile(methods), Pattern.compile(path));
    }
}
