package org.zhiliang.coverage;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Remembers the application contexts of the run, so that their engines can be asked at its end. */
public class OpenHouses implements TestExecutionListener {

    private static final Set<ApplicationContext> HOUSES = Collections.synchronizedSet(new LinkedHashSet<>());

    static Set<ApplicationContext> all() {
        return Set.copyOf(HOUSES);
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            HOUSES.add(test.getApplicationContext());
        }
    }
}
