package org.zhiliang.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to an answer gives the answer of the long one. */
class PlainFeelTests {

    private final FeelEngine full = new ScalaFeelEngine(null);
    private final FeelEngine plain = new PlainFeel(full);
    private final VariableContext facts = Variables.putValue("line", "food")
            .putValue("complete", true)
            .putValue("amount", 268)
            .putValue("nothing", null)
            .asVariableContext();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"food\"",
                " \"complaint.ground.N1\" ",
                "\"\"",
                "\"质量\"",
                "\"a\" + \"b\"",
                "\"say \\\"so\\\"\"",
                "line",
                "complete",
                "amount",
                "nothing",
                "true",
                "null",
                "unknown",
                "amount + 1",
                "line = \"food\"",
                "line = \"drink\"",
                "line != \"food\"",
                "line != \"drink\"",
                "line!=\"drink\"",
                "nothing = \"food\"",
                "nothing != \"food\"",
                "unknown != \"food\"",
                "complete = \"true\"",
                "amount != \"268\"",
                "line = \"food\" or line = \"drink\""
            })
    void a_plain_cell_means_what_it_means_to_the_whole_language(String cell) {
        Object answer = plain.evaluateSimpleExpression(cell, facts);

        assertThat(answer).isEqualTo((Object) full.evaluateSimpleExpression(cell, facts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"food\"",
                "\"drink\"",
                "\"drink\", \"food\"",
                "\"drink\",\"food\"",
                "not(\"food\")",
                "\"foo\", \"d\"",
                "true",
                "false",
                "268",
                ">= 100",
                "null",
                "-"
            })
    void a_plain_test_holds_where_it_holds_to_the_whole_language(String test) {
        for (String input : facts.keySet()) {
            assertThat(plain.evaluateSimpleUnaryTests(test, input, facts))
                    .as("%s of %s", test, input)
                    .isEqualTo(full.evaluateSimpleUnaryTests(test, input, facts));
        }
    }
}
