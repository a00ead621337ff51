# mistake: transient's matrix makes no gradient 100 times as long within 50 steps: one step back makes some gradient 15 times as long, but the most that it ever reaches is about 60.
# read: right
# told: your J is of the right kind, and its gradients are longest after 9 steps, 58.12 times as long: what
def transient():
    eigenvalue, shear = 0.9, 15.0
    return eigenvalue * np.eye(2) + shear * np.eye(2, k=1)
