package org.lastrada.intranet.web.operation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lastrada.intranet.operation.JobBoard;
import org.lastrada.intranet.operation.TaskRow;
import org.omnifaces.util.Faces;

/** The page of scheduled work. */
@Named
@ViewScoped
public class Jobs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject JobBoard board;
    private transient List<TaskRow> tasks;

    public List<TaskRow> getTasks() {
        if (tasks == null) tasks = board.tasks();
        return tasks;
    }

    public void runNow(String task) {
        board.runNow(task);
        Faces.redirect("/jobs/?done=jobs.started");
    }

    public void pause(String task) {
        board.pause(task);
        Faces.redirect("/jobs/?done=jobs.paused");
    }

    public void resume(String task) {
        board.resume(task);
        Faces.redirect("/jobs/?done=jobs.resumed");
    }
}
