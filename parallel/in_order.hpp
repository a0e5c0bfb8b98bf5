// SPDX-License-Identifier: Apache-2.0
// Parts of a whole made by several threads and taken in order: the result is that of one thread.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace asterism {

/// Makes numbered parts, a few ahead of the one that is taken, on threads of its own and on the one that takes.
template <typename Part, typename Make>
class PartMaker {
 public:
  /// Where the system gives no further thread, those that there are do the work.
  PartMaker(std::size_t count, std::size_t threads, Make& make) : count_(count), make_(make), slots_(2 * threads) {
    threads_.reserve(threads);  // a thread that cannot be kept would end the program
    try {
      while (threads_.size() + 1 < threads) threads_.emplace_back([this] { work(); });
    } catch (const std::exception&) {  // no thread, or no memory for one
    }
  }
  ~PartMaker() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
    }
    room_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }
  PartMaker(const PartMaker&) = delete;
  PartMaker& operator=(const PartMaker&) = delete;

  /// The next part. Borrows: until the next call. Throws: what making it threw.
  Part& next() {
    std::unique_lock lock(mutex_);
    if (taken_ > 0) free_last(lock);
    Slot& slot = slots_[taken_++ % slots_.size()];
    while (!slot.made) {
      if (has_work()) {
        make_one(lock);
      } else {
        made_.wait(lock);
      }
    }
    if (slot.error) std::rethrow_exception(slot.error);
    return slot.part;
  }

 private:
  struct Slot {
    Part part{};
    bool made = false;
    std::exception_ptr error;
  };

  bool has_work() const { return started_ < count_ && started_ < freed_ + slots_.size(); }

  /// Gives the slot of the part taken last to a new one. A thread is woken when half of the slots are free, as to wake
  /// it for each costs more than a small part.
  void free_last(std::unique_lock<std::mutex>& lock) {
    slots_[(taken_ - 1) % slots_.size()].made = false;
    ++freed_;
    if ((freed_ + slots_.size() - started_) * 2 >= slots_.size()) notify(room_, lock);
  }

  /// Wakes a thread that waits for `condition`, without `lock` meanwhile: it would wait for that next.
  static void notify(std::condition_variable& condition, std::unique_lock<std::mutex>& lock) {
    lock.unlock();
    condition.notify_one();
    lock.lock();
  }

  /// Makes the next part that nobody has begun, without `lock` meanwhile.
  void make_one(std::unique_lock<std::mutex>& lock) {
    const std::size_t number = started_++;
    Slot& slot = slots_[number % slots_.size()];
    lock.unlock();
    try {
      make_(number, slot.part);
    } catch (...) {
      slot.error = std::current_exception();
    }
    lock.lock();
    slot.made = true;
    if (number + 1 == taken_) notify(made_, lock);
  }

  void work() {
    std::unique_lock lock(mutex_);
    for (;;) {
      room_.wait(lock, [this] { return stopped_ || started_ == count_ || has_work(); });
      if (stopped_ || started_ == count_) break;
      make_one(lock);
    }
    room_.notify_all();  // the others may be waiting for a part that there is none of
  }

  const std::size_t count_;
  Make& make_;
  std::vector<Slot> slots_;
  std::size_t started_ = 0;
  std::size_t taken_ = 0;
  std::size_t freed_ = 0;  ///< parts taken and done with
  bool stopped_ = false;
  std::mutex mutex_;
  std::condition_variable made_;  ///< the part to be taken next is
  std::condition_variable room_;  ///< a slot is free, or nothing is left to do
  std::vector<std::thread> threads_;
};

/// Calls `make(i, part)` for each i below `count` on `threads` threads, the calling one among them, and `take(part)`
/// for each in order on the calling one. `make` may look at nothing that `take` changes. A `part` comes to `make` with
/// what an earlier use left in it, so that its memory serves again; at most twice `threads` exist. `threads` below 2:
/// both are called in turn. Throws: what `make` and `take` throw.
template <typename Part, typename Make, typename Take>
void in_order(std::size_t count, unsigned threads, Make make, Take take) {
  if (threads < 2 || count < 2) {
    Part part{};
    for (std::size_t i = 0; i < count; ++i) {
      make(i, part);
      take(part);
    }
    return;
  }
  PartMaker<Part, Make> maker(count, std::min<std::size_t>(threads, count), make);
  for (std::size_t i = 0; i < count; ++i) take(maker.next());
}

}  // namespace asterism
