package org.zhiliang.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFileTests {

    @Test
    void the_model_tells_keys_and_conditions() {
        Form form = FormFixture.kitchen();
        assertThat(form.keys())
                .contains("name", "place", "agent", "items", "total")
                .doesNotContain("price");
        assertThat(form.part("kind").orElseThrow().choices().offered()).hasSize(2);
        assertThat(form.all().flatMap(part -> part.expressions().stream())).contains("kind != \"service\"", "lines");
        assertThat(form.isLookedAt("kind")).isTrue();
        assertThat(form.isLookedAt("name")).isFalse();
        assertThat(form.fitsTasklist()).isFalse();
        assertThat(form.all().map(Part::type)).contains(PartType.values());
    }

    @Test
    void the_version_is_a_hash_of_the_file() {
        assertThat(FormFixture.kitchen().version())
                .hasSize(12)
                .isEqualTo(FormFixture.kitchen().version());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                             | is not JSON
            {'id':'y','components':[]}                                    | its id is 'y', which is not the name of the file
            {'id':'x','components':[{'id':'a','type':'iframe'}]}          | component 'a' has the unknown type 'iframe'
            {'id':'x','components':[{'id':'a','type':'number'}]}          | component 'a': the key '' is not a name
            {'id':'x','components':[{'id':'a','type':'radio','key':'k'}]} | component 'a': there are no options
            {'id':'x','components':[{'id':'a','type':'text'},{'id':'a','type':'text'}]} | has no id or the id 'a' of another one
            {'id':'x','components':[{'id':'a','type':'number','key':'k'},{'id':'b','type':'number','key':'k'}]} | two components have the key 'k'
            {'id':'x','components':[{'id':'a','type':'text','conditional':{'hide':'k'}}]} | component 'a': the expression 'k' does not begin with '='
            {'id':'x','components':[{'id':'a','type':'textfield','key':'k','validate':{'pattern':'('}}]} | component 'a': the pattern '(' is not one
            {'id':'x','components':[{'id':'a','type':'number','key':'k','validate':{'min':'lots'}}]} | component 'a': 'lots' is not a number
            {'id':'x','components':[{'id':'a','type':'datetime','key':'k','properties':{'max':'soon'}}]} | component 'a': 'soon' is neither 'today' nor a date
            {'id':'x','components':[{'id':'a','type':'textfield','key':'k','properties':{'format':'iban'}}]} | component 'a': the format 'iban' is unknown
            {'id':'x','components':[{'id':'a','type':'text','properties':{'labell':'x'}}]} | component 'a' has the unknown property 'labell'
            {'id':'x','components':[{'id':'a','type':'group','properties':{'step':'s'}},{'id':'b','type':'text'}]} | some top-level components are steps and others are not
            """)
    void a_broken_file_is_refused_with_one_clear_line(String json, String reason) {
        assertThatThrownBy(() -> FormFile.read(
                        "forms/room/x.form", json.replace('\'', '"').getBytes(UTF_8)))
                .isInstanceOf(BrokenForm.class)
                .hasMessageStartingWith("Form file forms/room/x.form: ")
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("\n");
    }
}
