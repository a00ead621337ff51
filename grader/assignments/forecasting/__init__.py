"""Assignment 12: forecasting."""
