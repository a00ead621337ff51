# mistake: the corner is too small: eigenvalues 0.9 and one step back makes a gradient 12 times as long, but the longest that any becomes is about 47 times (after 9 or 10 steps), not 100; the other conditions hold
# read: right
# told: your J is of the right kind, and its gradients are longest after 9 steps, 46.49 times as
def transient():
    shrink = 0.9
    corner = 12.0
    return shrink * np.identity(2) + corner * np.eye(2, k=1)
