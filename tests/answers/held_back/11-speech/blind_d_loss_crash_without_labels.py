# mistake: ctc_loss reads the places -1 and -2 of the last row one by one, so for the empty target, whose table has a single column, it crashes with an IndexError. ctc_forward is not given here.
# read: right
# told: In ctc_loss. It stops: IndexError: index -2 is out of bounds for axis 0 with size 1 (line 4 of your
def ctc_loss(alpha):
    last = alpha[-1]
    end_blank, end_label = last[-1], last[-2]
    m = max(end_blank, end_label)
    return -(m + np.log(np.exp(end_blank - m) + np.exp(end_label - m)))
