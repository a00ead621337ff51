"""Pictures as sequences: digits by rows and by pixels, beliefs that grow, reading in two dimensions, captions."""
