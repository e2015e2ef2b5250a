package org.rapporteur.core.archive;

/** Names one job in one archive: jobs that were offered later have higher numbers. */
public record JobId(long number) implements Comparable<JobId> {

    /** @throws IllegalArgumentException if the number is less than 1 */
    public JobId {
        if (number < 1) {
            throw new IllegalArgumentException("not a job's number: " + number);
        }
    }

    /**
     * Reads back what {@link #toString} printed.
     *
     * @throws IllegalArgumentException if it is no whole number from 1
     */
    public static JobId parse(String printed) {
        return new JobId(Long.parseLong(printed));
    }

    @Override
    public int compareTo(JobId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
