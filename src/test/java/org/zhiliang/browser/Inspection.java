package org.zhiliang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Looks at pages as a phone and a desk show them, and tells all that is wrong at once. */
final class Inspection {

    private static final int[][] SIZES = {{390, 844}, {1280, 900}};

    private static final int SHOWN = 390;

    private final List<String> wrong = new ArrayList<>();

    void look(Screen screen, String path) {
        screen.visit(path);
        inspect(screen, path.substring(1).replaceAll("[^A-Za-z0-9]+", "-"));
    }

    void inspect(Screen screen, String name) {
        for (int[] size : SIZES) {
            screen.page().setViewportSize(size[0], size[1]);
            if (size[0] == SHOWN) {
                screen.shot(name);
            }
            note(name + " at " + size[0], screen::isAccessible);
        }
        screen.page().setViewportSize(320, 640);
        note(name + " at 320", screen::doesNotScrollSideways);
        screen.page().setViewportSize(390, 844);
    }

    /** Fails with everything that was found. */
    void findsNothing() {
        assertThat(wrong).isEmpty();
    }

    private void note(String where, Runnable check) {
        try {
            check.run();
        } catch (AssertionError e) {
            wrong.add(where + ": " + e.getMessage().strip());
        }
    }
}
