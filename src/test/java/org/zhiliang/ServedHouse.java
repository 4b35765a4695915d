package org.zhiliang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole house behind a real server, asked over HTTP; jobs are fired by hand. The engine's web applications
 * speak to the engine that was opened last in the JVM: whatever opens and closes a house of its own, such as the tests of
 * the identity provider, has to run before the first test of this kind or, such as the demo, after the last that uses them.
 * Tests run in the order of their names.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ProcessDriver.class)
@ActiveProfiles("test")
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface ServedHouse {}
