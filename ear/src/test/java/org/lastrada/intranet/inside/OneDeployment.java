package org.lastrada.intranet.inside;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Arquillian deploys for each test class; here the first class deploys for all. What stays deployed goes with the server. */
public class OneDeployment {

    @Inject @ClassScoped InstanceProducer<DeploymentScenario> ofThisClass;
    private DeploymentScenario ofAll;
    private boolean stands;

    public void generate(@Observes EventContext<GenerateDeployment> event) {
        if (ofAll == null) {
            event.proceed();
            ofAll = ofThisClass.get();
        } else {
            ofThisClass.set(ofAll);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (!stands) event.proceed();
        stands = true;
    }

    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
        // the next class needs it too
    }
}
