"""Many files: found, read and scored in workers, set aside, gone on from."""
