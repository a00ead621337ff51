# mistake: early_stopping asks that a loss be smaller than the least before it by more than 0.001 to count as a new minimum, where any improvement, however little, should count.
# read: right
# told: your early_stopping matches one that asks for a fall of some size, or keeps fewer digits of a loss:
def early_stopping(losses, patience, min_delta=1e-3):
    class Stopper:
        def __init__(self):
            self.best, self.least, self.waited = 0, float("inf"), 0

        def update(self, epoch, loss):
            if loss < self.least - min_delta:
                self.best, self.least, self.waited = epoch, loss, 0
            else:
                self.waited += 1
            return self.waited >= patience

    stopper = Stopper()
    for epoch, loss in enumerate(losses):
        if stopper.update(epoch, loss):
            break
    return stopper.best, epoch
