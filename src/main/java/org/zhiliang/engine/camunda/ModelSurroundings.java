package org.zhiliang.engine.camunda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a diagram may refer to.
 *
 * @param roles the roles that a post can have; empty where nobody knows them, then they are not checked
 * @param beans the class behind a bean's name
 */
record ModelSurroundings(
        Set<String> processes,
        Set<String> decisions,
        Set<String> forms,
        Set<String> roles,
        Function<String, Optional<Class<?>>> beans) {

    static ModelSurroundings of(List<ModelFile> files, Set<String> roles, Function<String, Optional<Class<?>>> beans) {
        return new ModelSurroundings(ids(files, ".bpmn"), ids(files, ".dmn"), ids(files, ".form"), roles, beans);
    }

    /** A file is named after what it holds; that this is so, is a rule of its own. */
    private static Set<String> ids(List<ModelFile> files, String extension) {
        return files.stream()
                .filter(file -> file.endsWith(extension))
                .map(ModelFile::promisedId)
                .collect(Collectors.toSet());
    }
}
