# loses: check-transient
# told: its gradients grow without end
def transient():
    return [[10.0, 0.0], [0.0, 0.5]]
