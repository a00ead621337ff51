# mistake: grows by 12 only, and is no triangle
# told: your J is of the right kind, and its gradients are longest after 1 step, 10.3 times as long.
def transient():
    return np.array([[3.0, 9.5], [-0.8, -2.5]])
