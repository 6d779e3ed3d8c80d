package org.hearsay.batch;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;

/** Hadoop's settings on their way to where tasks run; they are no {@link Serializable} themselves. */
final class HadoopSettings implements Serializable {

    private static final long serialVersionUID = 1;

    private transient Configuration settings;

    HadoopSettings(Configuration settings) {
        this.settings = settings;
    }

    Configuration get() {
        return settings;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        settings.write(out);
    }

    private void readObject(ObjectInputStream in) throws IOException {
        settings = new Configuration(false);
        settings.readFields(in);
    }
}
