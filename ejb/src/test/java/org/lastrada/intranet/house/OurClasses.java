package org.lastrada.intranet.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Everything that ships from here, read once for all tests that look through it. */
public final class OurClasses {

    public static final JavaClasses ALL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.lastrada.intranet");

    private OurClasses() { }
}
