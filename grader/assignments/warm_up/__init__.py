"""00: three first functions."""
