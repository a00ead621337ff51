# mistake: best from the epochs run; last is best + patience although the losses end before
# told: In early_stopping. Of its parts, last is wrong, best is right in these calls. The smallest call that
def early_stopping(losses, patience):
    best = 0
    for e in range(len(losses)):
        if losses[e] < losses[best]:
            best = e
        elif e - best == patience:
            return best, e
    return best, best + patience
