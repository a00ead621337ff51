# mistake: The last epoch is always best + patience, even where the losses are at an end before the patience is.
# told: In early_stopping. Of its parts, last is wrong, best is right in these calls. The smallest call that
def early_stopping(losses, patience):
    losses = np.asarray(losses)
    best = 0
    while True:
        ahead = losses[best + 1 : best + 1 + patience]
        lower = np.flatnonzero(ahead < losses[best])
        if len(lower) == 0:
            return best, best + patience
        best += 1 + int(lower[0])
