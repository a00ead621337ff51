# mistake: thinks that reading `places` backwards undoes it: returns the reversed array instead of the inverse permutation
# read: right
# told: your inverse turns the order round: that is not what undoes it.
def inverse(places):
    return places[::-1]
