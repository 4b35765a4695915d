package org.zhiliang.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys what lies under {@code processes/} and {@code forms/} as one set, at every start, under names relative to
 * those folders: from a jar, from an IDE or from a test the same files make the same deployment, so nothing is deployed
 * twice and a process keeps the forms and decisions it was deployed with.
 */
@Component
class ModelDeployer implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final Identity identity;
    private final ModelCheck check;

    ModelDeployer(
            RepositoryService repository, ResourcePatternResolver resources, Identity identity, ModelCheck check) {
        this.repository = repository;
        this.resources = resources;
        this.identity = identity;
        this.check = check;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            deploy(Stream.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form")
                    .flatMap(this::find)
                    .sorted(Comparator.comparing(ModelDeployer::name))
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the models", e);
        }
    }

    private void deploy(List<Resource> models) throws IOException {
        if (models.isEmpty()) {
            return;
        }
        check.refuseBroken(models.stream().map(ModelFile::of).toList());
        DeploymentBuilder deployment =
                repository.createDeployment().name("zhiliang").enableDuplicateFiltering(false);
        for (Resource model : models) {
            try (InputStream content = model.getInputStream()) {
                deployment.addInputStream(name(model), content);
            }
        }
        identity.asSystem(deployment::deploy);
    }

    private Stream<Resource> find(String pattern) {
        try {
            return Stream.of(resources.getResources("classpath*:" + pattern));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot look for " + pattern, e);
        }
    }

    /** For example {@code processes/complaint/complaint-handling.bpmn}, wherever the file really lies. */
    static String name(Resource model) {
        String path = uri(model);
        int start = Math.max(path.lastIndexOf("/processes/"), path.lastIndexOf("/forms/"));
        return path.substring(start + 1);
    }

    private static String uri(Resource model) {
        try {
            return model.getURI().toString();
        } catch (IOException e) {
            throw new IllegalStateException("No address for " + model, e);
        }
    }
}
