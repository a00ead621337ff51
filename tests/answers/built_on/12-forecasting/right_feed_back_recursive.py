# mistake: none
def feed_back(model, x, K, mean, spread):
    """Recursion: the first forecast, and then what follows the window that has it as its last step."""

    def ahead(window, steps):
        if steps == 0:
            return []
        first = np.asarray(model(window))
        return [first, *ahead(np.vstack([window[1:], first[None]]), steps - 1)]

    return mean + spread * np.stack(ahead((x - mean) / spread, K))
